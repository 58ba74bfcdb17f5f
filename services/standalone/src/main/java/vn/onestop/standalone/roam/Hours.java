package vn.onestop.standalone.roam;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Random;
import vn.onestop.time.ClockAhead;
import vn.onestop.time.WorkingCalendar;

/** Time passes at the offices between the rounds: some hours, a night, a few days. Never past the end of a day within one. */
final class Hours {

    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime LATEST = LocalTime.of(14, 30);
    private static final int MINUTES_OF_A_MORNING = 150;

    private final ClockAhead clock;
    private final WorkingCalendar calendar;
    private final Random random;

    Hours(ClockAhead clock, WorkingCalendar calendar, long seed) {
        this.clock = clock;
        this.calendar = calendar;
        this.random = new Random(seed);
    }

    Instant now() {
        return clock.instant();
    }

    /** It is office time, or the next morning comes. */
    void open() {
        var now = clock.instant().atZone(WorkingCalendar.ZONE);
        var isOpen = calendar.isWorkingDay(now.toLocalDate())
                && now.toLocalTime().isAfter(OPENING)
                && now.toLocalTime().isBefore(LATEST);
        if (!isOpen) {
            morning(
                    calendar.isWorkingDay(now.toLocalDate())
                                    && now.toLocalTime().isBefore(OPENING)
                            ? 0
                            : 1);
        }
    }

    void pass() {
        var later = clock.instant().atZone(WorkingCalendar.ZONE);
        if (later.toLocalTime().isBefore(LATEST.minusHours(2)) && random.nextInt(100) < 55) {
            clock.moveTo(later.toInstant().plus(Duration.ofMinutes(5 + random.nextInt(110))));
        } else {
            morning(random.nextInt(100) < 85 ? 1 : 2 + random.nextInt(2));
        }
    }

    private void morning(int daysLater) {
        var today = clock.instant().atZone(WorkingCalendar.ZONE).toLocalDate();
        var day = daysLater == 0 ? today : calendar.workingDayAfter(today, daysLater);
        var time = OPENING.plusMinutes(random.nextInt(MINUTES_OF_A_MORNING));
        clock.moveTo(day.atTime(time).atZone(WorkingCalendar.ZONE).toInstant());
    }
}
