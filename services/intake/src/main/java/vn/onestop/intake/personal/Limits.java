package vn.onestop.intake.personal;

import org.jspecify.annotations.Nullable;

/** What texts in forms have in common. */
public final class Limits {

    /** Names and addresses end up in messages and on slips, where a line break would be somebody else's line. */
    public static final String NO_CONTROL = "[^\\p{Cntrl}]*";

    public static final int NOTE = 2000;

    private Limits() {}

    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
