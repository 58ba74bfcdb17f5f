package vn.onestop.standalone.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.onestop.time.WorkingCalendar;

/** On which days the offices work, as intake publishes it. */
record OfficeDays(WorkingCalendar calendar) {

    private static final LocalTime OPEN = LocalTime.of(8, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    /** The next morning of work, today's if it is still to come. */
    Instant nextMorning(Instant now) {
        var today = now.atZone(WorkingCalendar.ZONE).toLocalDate();
        var morning = at(today, MORNING);
        return calendar.isWorkingDay(today) && morning.isAfter(now) ? morning : morning(now, 1);
    }

    /** In the morning, so many working days later. */
    Instant morning(Instant now, int daysLater) {
        return at(later(now, daysLater), MORNING);
    }

    /** When all offices have opened, so many working days later. */
    Instant opening(Instant now, int daysLater) {
        return at(later(now, daysLater), OPEN);
    }

    Instant afternoon(Instant now, int daysLater) {
        return at(later(now, daysLater), AFTERNOON);
    }

    private LocalDate later(Instant now, int daysLater) {
        return calendar.workingDayAfter(now.atZone(WorkingCalendar.ZONE).toLocalDate(), daysLater);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
