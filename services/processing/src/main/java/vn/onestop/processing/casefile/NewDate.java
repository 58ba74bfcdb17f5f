package vn.onestop.processing.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The date that is given with an apology.
 *
 * @param reason the sentence that stands on form 04
 * @param override by what right it comes late or for a second time
 */
public record NewDate(
        Instant newDate, String reason, @Nullable String override) {}
