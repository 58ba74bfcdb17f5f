package vn.onestop.time;

import java.time.Duration;
import java.time.Instant;
import vn.onestop.time.TimeLimit.Unit;

/**
 * What is left of a limit, or by how much it is overdue, in the limit's own unit.
 *
 * @param unit working days for a same-day limit, days for a limit in months
 * @param amount of the unit: days after today up to the due day, or after the due day up to today; whole hours
 * @param officeTime the same in office time, exactly
 */
public record TimeLeft(boolean overdue, Unit unit, long amount, Duration officeTime) {

    static TimeLeft of(WorkingTime time, Instant now, Instant due, Unit limit) {
        boolean overdue = now.isAfter(due);
        var from = overdue ? due : now;
        var to = overdue ? now : due;
        var officeTime = time.officeTimeBetween(from, to);
        long first = Moment.of(from).day();
        long last = Moment.of(to).day();
        return switch (limit) {
            case SAME_DAY, WORKING_DAYS ->
                new TimeLeft(overdue, Unit.WORKING_DAYS, time.calendar().workingDaysBetween(first, last), officeTime);
            case WORKING_HOURS -> new TimeLeft(overdue, Unit.WORKING_HOURS, officeTime.toHours(), officeTime);
            case CALENDAR_DAYS, MONTHS -> new TimeLeft(overdue, Unit.CALENDAR_DAYS, last - first, officeTime);
        };
    }
}
