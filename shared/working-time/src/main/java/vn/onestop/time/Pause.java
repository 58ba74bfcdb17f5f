package vn.onestop.time;

import java.time.Instant;
import java.time.LocalDate;

/** A time during which a clock stood still. */
public record Pause(PauseCause cause, Instant from, Instant to) {

    public Pause {
        if (to.isBefore(from)) {
            throw new PauseEndsBeforeItBegins("a pause from %s to %s".formatted(from, to));
        }
    }

    /** Whether the rule of whole days takes this day out: not the day of the request, but that of the completion. */
    boolean covers(LocalDate date) {
        return date.isAfter(Moment.dateOf(from)) && !date.isAfter(Moment.dateOf(to));
    }
}
