package vn.onestop.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The warnings about one due instant (cảnh báo hạn): when it is near, in the first second after it, and at the opening of
 * each working day that it stays broken. What passed unsaid is said late, as far as it is still true: of the working days
 * gone by only the last, and no nearness of what has broken.
 *
 * <p>A warning is a level: {@link #NEAR}, {@link #BROKEN}, then the ordinal of the overdue working day.
 */
public record DueWarnings(Instant nearFrom, Instant due, WorkingTime time) {

    /** Nothing has been said yet. */
    public static final int NOTHING = -2;

    public static final int NEAR = -1;
    public static final int BROKEN = 0;

    private static final Duration FIRST_SECOND = Duration.ofSeconds(1);

    /** What there is to say now, in order, after the last level that was said. */
    public List<Integer> toSay(int said, Instant now) {
        if (now.isBefore(breaksAt())) {
            return said < NEAR && !now.isBefore(nearFrom) ? List.of(NEAR) : List.of();
        }
        return IntStream.of(BROKEN, overdueDays(now))
                .distinct()
                .filter(level -> level > said)
                .boxed()
                .toList();
    }

    /** The first instant, now or later, at which there is something to say. */
    public Instant next(int said, Instant now) {
        if (!toSay(said, now).isEmpty()) {
            return now;
        }
        if (now.isBefore(breaksAt())) {
            return now.isBefore(nearFrom) ? nearFrom : breaksAt();
        }
        return openingAfter(now);
    }

    private Instant breaksAt() {
        return due.plus(FIRST_SECOND);
    }

    /** How many working days have begun since the day it broke; the calendar counts them, the office opens them. */
    private int overdueDays(Instant now) {
        var today = Moment.dateOf(now);
        var begun = openingAfter(today, now) ? today.minusDays(1) : today;
        return Math.max(0, time.calendar().workingDaysBetween(Moment.dateOf(due), begun));
    }

    private Instant openingAfter(Instant now) {
        var today = Moment.dateOf(now);
        return time.openingOnOrAfter(openingAfter(today, now) ? today : today.plusDays(1));
    }

    private boolean openingAfter(LocalDate today, Instant now) {
        return time.openingOnOrAfter(today).isAfter(now);
    }
}
