package vn.onestop.time;

import java.time.Duration;
import java.time.Instant;

/**
 * When a dossier begins to be near its due date: so many working days before it or this share of its limit, whichever
 * is later; for a same-day limit, some office time before it.
 */
public record NearDueRule(int workingDays, int percentOfLimit, Duration sameDay) {

    public static final NearDueRule USUAL = new NearDueRule(1, 20, Duration.ofHours(1));

    private static final long PARTS_PER_PERCENT = Share.Days.PARTS / 100;

    Instant from(WorkingTime time, TimeLimit limit, Course course) {
        var due = course.due();
        var daysBefore = time.minusDays(due, workingDays * Share.Days.PARTS);
        return switch (limit) {
            case TimeLimit.SameDay _ -> time.minus(due, sameDay);
            case TimeLimit.WorkingDays(int n) ->
                later(daysBefore, time.minusDays(due, n * percentOfLimit * PARTS_PER_PERCENT));
            case TimeLimit.WorkingHours(int n) ->
                later(
                        daysBefore,
                        time.minus(
                                due,
                                Duration.ofHours(n).multipliedBy(percentOfLimit).dividedBy(100)));
            case TimeLimit.CalendarDays _, TimeLimit.Months _ -> {
                var share = Duration.between(course.start(), due)
                        .multipliedBy(percentOfLimit)
                        .dividedBy(100);
                yield later(daysBefore, time.lastWorkingInstant(due.minus(share)));
            }
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
