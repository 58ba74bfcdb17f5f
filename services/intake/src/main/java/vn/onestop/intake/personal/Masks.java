package vn.onestop.intake.personal;

import org.jspecify.annotations.Nullable;

/** Shows enough of what is personal to recognise it by, and no more. */
public final class Masks {

    private static final int SHOWN = 4;

    private Masks() {}

    /** The end of a number. */
    public static @Nullable String end(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var hidden = Math.max(text.length() - SHOWN, 0);
        return "*".repeat(hidden) + text.substring(hidden);
    }

    /** The first letter and the domain. */
    public static @Nullable String email(@Nullable String address) {
        return address == null ? null : address.charAt(0) + "***" + address.substring(address.lastIndexOf('@'));
    }
}
