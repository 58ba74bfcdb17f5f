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
        return from(time, limit, course.start(), course.due());
    }

    /** The same for a date that is not the limit's own: the one a citizen holds, or was given with an apology. */
    public Instant from(WorkingTime time, TimeLimit limit, Instant start, Instant due) {
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
                var share = Duration.between(start, due)
                        .multipliedBy(percentOfLimit)
                        .dividedBy(100);
                yield later(daysBefore, time.lastWorkingInstant(due.minus(share)));
            }
        };
    }

    /**
     * When a step begins to be near its due time: so many working days before it (or so much office time, under a
     * same-day limit) or this part of the step's own share, whichever is later.
     */
    public Instant ofStep(WorkingTime time, TimeLimit limit, Share share, Instant due) {
        var longest = limit instanceof TimeLimit.SameDay
                ? time.minus(due, sameDay)
                : time.minusDays(due, workingDays * Share.Days.PARTS);
        var part =
                switch (share) {
                    case Share.Days days -> time.minusDays(due, days.parts() * percentOfLimit / 100);
                    case Share.Hours hours ->
                        time.minus(
                                due,
                                hours.officeTime().multipliedBy(percentOfLimit).dividedBy(100));
                };
        return later(longest, part);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
