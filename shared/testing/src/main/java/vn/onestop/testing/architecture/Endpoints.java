package vn.onestop.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rules about the methods that answer requests. */
final class Endpoints {

    private static final String WEB = "org.springframework.web.bind.annotation.";
    private static final String MAPPING = WEB + "RequestMapping";
    private static final Set<String> RULES = Set.of(
            "org.springframework.security.access.prepost.PreAuthorize",
            "jakarta.annotation.security.RolesAllowed",
            "org.springframework.security.access.annotation.Secured");
    private static final Set<String> VALIDATED =
            Set.of("jakarta.validation.Valid", "org.springframework.validation.annotation.Validated");

    private Endpoints() {}

    /** Each handler says who may call it, or the module says that anyone may. */
    static List<String> withoutRule(Code code) {
        return handlers(code)
                .filter(handler -> RULES.stream().noneMatch(handler::isMetaAnnotatedWith)
                        && RULES.stream().noneMatch(handler.getOwner()::isMetaAnnotatedWith))
                .map(Endpoints::nameOf)
                .filter(name -> !code.publicEndpoints().contains(name))
                .map(name -> name + " has no rule who may call it and is not named as public")
                .toList();
    }

    /** Each body and each form is checked before a handler sees it. */
    static List<String> unchecked(Code code) {
        return handlers(code)
                .flatMap(handler -> handler.getParameters().stream()
                        .filter(Endpoints::isForm)
                        .filter(parameter -> VALIDATED.stream().noneMatch(parameter::isAnnotatedWith))
                        .map(parameter ->
                                nameOf(handler) + " takes argument " + parameter.getIndex() + " without @Valid"))
                .toList();
    }

    private static boolean isForm(JavaParameter parameter) {
        var isBody =
                parameter.isAnnotatedWith(WEB + "RequestBody") || parameter.isAnnotatedWith(WEB + "ModelAttribute");
        return isBody && isOurs(parameter.getRawType());
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("vn.onestop.");
    }

    private static Stream<JavaMethod> handlers(Code code) {
        return code.main().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> isMapped(method) && !isMapped(method.getRawReturnType()));
    }

    private static boolean isMapped(CanBeAnnotated method) {
        return method.isAnnotatedWith(MAPPING) || method.isMetaAnnotatedWith(MAPPING);
    }

    private static String nameOf(JavaMethod handler) {
        return handler.getOwner().getSimpleName() + "." + handler.getName();
    }
}
