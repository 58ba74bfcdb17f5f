package vn.onestop.intake.registration.web;

import org.jspecify.annotations.Nullable;

/** What texts in forms have in common. */
final class Limits {

    /** Names and addresses end up in messages and on slips, where a line break would be somebody else's line. */
    static final String NO_CONTROL = "[^\\p{Cntrl}]*";

    static final int NOTE = 2000;

    private Limits() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
