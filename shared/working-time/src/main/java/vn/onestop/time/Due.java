package vn.onestop.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a limit ends, and why then.
 *
 * @param at the last instant that is still in time
 * @param provisional true while a year it depends on has no notice of days off
 * @param basis what it was computed with
 */
public record Due(Instant start, TimeLimit limit, Instant at, boolean provisional, WorkingTime basis) {

    public LocalDate date() {
        return Moment.dateOf(at);
    }

    public String calendarVersion() {
        return basis.calendar().version();
    }

    /** Every day from the start to the due date and what it was used for, in order. */
    public List<DayUse> days() {
        return DossierClock.start(basis, ClockTerms.of(limit, SupplementMode.PAUSE), start)
                .days();
    }

    /** Why it ends then. */
    public Explanation explanation() {
        return DossierClock.start(basis, ClockTerms.of(limit, SupplementMode.PAUSE), start)
                .explanation();
    }
}
