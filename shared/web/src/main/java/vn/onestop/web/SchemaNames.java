package vn.onestop.web;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** A type that stands in another carries its name as well: the page of one list is not the page of the other. */
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        var name = super.nameForClass(type, options);
        var outer = type.getEnclosingClass();
        return outer == null || !name.equals(type.getSimpleName()) ? name : nameForClass(outer, options) + "." + name;
    }
}
