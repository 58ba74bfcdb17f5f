package vn.onestop.tracking.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The four characters on the receipt, as people type them. Shows nothing in logs. */
public record Secret(String text) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{Alnum}]{4,16}");

    /** Empty for what cannot be one. */
    public static Optional<Secret> typed(String text) {
        var plain = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches() ? Optional.of(new Secret(plain)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
