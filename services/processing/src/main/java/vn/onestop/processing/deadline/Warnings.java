package vn.onestop.processing.deadline;

import static vn.onestop.processing.deadline.Said.BROKEN;
import static vn.onestop.processing.deadline.Said.NEAR;
import static vn.onestop.processing.deadline.Said.NOTHING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.time.WorkingTime;

/**
 * The warnings about one due date (cảnh báo hạn): when it is near, in the first second after it, and at the opening of
 * each working day that it stays broken. What passed unsaid is said late, as far as it is still true: of the working days
 * gone by only the last, and no nearness of what has broken.
 */
record Warnings(Instant nearFrom, Instant due, WorkingTime time) {

    private static final Duration FIRST_SECOND = Duration.ofSeconds(1);

    /** What there is to say now, in order. */
    List<Integer> toSay(@Nullable Said last, Instant now) {
        var said = about(last);
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
    Instant next(@Nullable Said last, Instant now) {
        if (!toSay(last, now).isEmpty()) {
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
        var today = dateOf(now);
        var begun = openingAfter(today, now) ? today.minusDays(1) : today;
        return Math.max(0, time.calendar().workingDaysBetween(dateOf(due), begun));
    }

    private Instant openingAfter(Instant now) {
        var today = dateOf(now);
        return time.openingOnOrAfter(openingAfter(today, now) ? today : today.plusDays(1));
    }

    private boolean openingAfter(LocalDate today, Instant now) {
        return time.openingOnOrAfter(today).isAfter(now);
    }

    /**
     * What was said counts for the date it was said about. When a broken date has moved to another that was past by then
     * too, that one need not break again.
     */
    private int about(@Nullable Said last) {
        if (last == null) {
            return NOTHING;
        }
        if (last.due().equals(due)) {
            return last.level();
        }
        return last.level() >= BROKEN && last.at().isAfter(due) ? BROKEN : NOTHING;
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }
}
