package vn.onestop.processing.casefile;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is in a case, field by field, to see whether anything has changed. */
final class Inside {

    private Inside() {}

    static String of(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Inside::of).collect(joining(", ", "[", "]"));
        }
        if (value == null || value.getClass().isEnum() || !isOurs(value.getClass())) {
            return String.valueOf(value);
        }
        return Arrays.stream(value.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName() + "=" + of(read(field, value)))
                .collect(joining(", ", "(", ")"));
    }

    private static boolean isOurs(Class<?> type) {
        return Inside.class.getPackage().equals(type.getPackage());
    }

    private static @Nullable Object read(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
