package vn.onestop.processing.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.onestop.time.PauseCause;

/**
 * A time in which the clock of a dossier does not run.
 *
 * @param until none while it lasts
 */
public record Standstill(
        PauseCause cause, Instant from, @Nullable Instant until) {

    /** What begins while the clock stands still anyway can only make that last longer. */
    boolean takesIn(Standstill later) {
        return until == null || later.from().isBefore(until);
    }

    Standstill with(Standstill later) {
        var end = later.until();
        if (until == null || end == null) {
            return new Standstill(cause, from, null);
        }
        return new Standstill(cause, from, end.isAfter(until) ? end : until);
    }
}
