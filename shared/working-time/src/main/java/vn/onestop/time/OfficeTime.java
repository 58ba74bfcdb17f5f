package vn.onestop.time;

import java.time.Duration;
import java.util.LinkedHashMap;

/**
 * Arithmetic on office time in nanoseconds: the calendar's days filled with the agency's hours.
 *
 * <p>About 70 KB for each calendar and set of hours, so that the hours of a day cost one look-up.
 */
final class OfficeTime {

    /** Beyond this, days that are all alike are taken at once. */
    private static final long FAR = Duration.ofHours(80).toNanos();

    private final WorkingCalendar calendar;
    private final DayTable table;
    private final Week[] weeks;
    private final DayHours[] kinds;
    private final char[] kindOfDay;

    OfficeTime(WorkingCalendar calendar, OfficeHours hours) {
        this.calendar = calendar;
        this.table = calendar.table();
        this.weeks = hours.timetables().stream()
                .map(timetable -> new Week(timetable, calendar.week()))
                .toArray(Week[]::new);
        var known = new LinkedHashMap<DayHours, Character>();
        this.kindOfDay = new char[DayTable.SIZE];
        for (int offset = 0; offset < DayTable.SIZE; offset++) {
            long day = DayTable.FIRST + offset;
            var worked = table.isWorking(day) ? workingOnWorkingDay(weekOf(day), day) : DayHours.CLOSED;
            kindOfDay[offset] = known.computeIfAbsent(worked, _ -> (char) known.size());
        }
        this.kinds = known.keySet().toArray(DayHours[]::new);
    }

    /** Hours of a day as it is: none on a day off. */
    DayHours workingOn(long day) {
        return kinds[kindOfDay[DayTable.offset(day)]];
    }

    private DayHours workingOnWorkingDay(Week week, long day) {
        var hours = week.working(day);
        return hours.total() == 0 && calendar.isSwappedIn(day) ? week.workingInExchange(day) : hours;
    }

    /** When the counter is open: also on a rest day that its timetable names, never on a day off. */
    DayHours receivingOn(long day) {
        var week = weekOf(day);
        if (calendar.isSwappedIn(day)) {
            return week.receivingInExchange(day);
        }
        return table.isWorking(day) || calendar.isPlainRestDay(day) ? week.receiving(day) : DayHours.CLOSED;
    }

    /** The first day on or after this one on which officials work. */
    long openOnOrAfter(long day) {
        long open = day;
        while (workingOn(open).total() == 0) {
            open = table.dayNumber(table.countTo(open) + 1L);
        }
        return open;
    }

    /** The last day on or before this one on which officials work. */
    long openOnOrBefore(long day) {
        long open = day;
        while (workingOn(open).total() == 0) {
            open = table.dayNumber(table.countTo(open - 1));
        }
        return open;
    }

    boolean isOpenOn(long day) {
        return workingOn(day).total() > 0;
    }

    /** This time of an open day, or the last moment of work before it; its opening when there is none. */
    Moment atTheHour(long day, long nano) {
        var hours = workingOn(day);
        return new Moment(day, hours.isOpenAt(nano) ? nano : hours.momentOf(hours.elapsedAt(nano)));
    }

    Moment closing(long day) {
        return new Moment(day, workingOn(day).closing());
    }

    /** The first moment at which so much office time has passed since another. */
    Moment plus(Moment from, long nanos) {
        var hours = workingOn(from.day());
        long end = hours.elapsedAt(from.nano()) + nanos;
        return end <= hours.total()
                ? new Moment(from.day(), hours.momentOf(end))
                : plusFromOpening(from.day(), end - hours.total());
    }

    private Moment plusFromOpening(long after, long nanos) {
        long left = nanos;
        long number = table.countTo(after);
        while (true) {
            long day = table.dayNumber(++number);
            long everyDay = left > FAR ? weekOf(day).everyDay() : 0;
            if (everyDay > 0) {
                long skip = Math.min((left - 1) / everyDay, workingDaysUntilChange(day, number));
                number += skip;
                left -= skip * everyDay;
                day = table.dayNumber(number);
            }
            var hours = workingOn(day);
            if (left <= hours.total()) {
                return new Moment(day, hours.momentOf(left));
            }
            left -= hours.total();
        }
    }

    private long workingDaysUntilChange(long day, long number) {
        long change = nextChange(day);
        return change == Long.MAX_VALUE ? Long.MAX_VALUE : table.countTo(change - 1) - number + 1;
    }

    /** The last moment after which so much office time passes until another. */
    Moment minus(Moment to, long nanos) {
        long day = to.day();
        var hours = workingOn(day);
        long before = hours.elapsedAt(to.nano());
        long left = nanos;
        while (left > before || hours.total() == 0) {
            left -= before;
            day = table.dayNumber(table.countTo(day - 1));
            hours = workingOn(day);
            before = hours.total();
        }
        return new Moment(day, hours.momentOf(before - left));
    }

    /** The last moment not after this one at which officials work. */
    Moment lastOpen(Moment moment) {
        var hours = workingOn(moment.day());
        return hours.total() == 0 || moment.nano() < hours.opening()
                ? closing(openOnOrBefore(moment.day() - 1))
                : new Moment(moment.day(), hours.momentOf(hours.elapsedAt(moment.nano())));
    }

    /** Office time between two moments, the first not after the second. */
    long between(Moment from, Moment to) {
        long start = workingOn(from.day()).elapsedAt(from.nano());
        long end = workingOn(to.day()).elapsedAt(to.nano());
        if (from.day() == to.day()) {
            return end - start;
        }
        return workingOn(from.day()).total() - start + ofDays(from.day() + 1, to.day() - 1) + end;
    }

    private long ofDays(long first, long last) {
        long sum = 0;
        long from = first;
        while (from <= last) {
            var week = weekOf(from);
            long change = nextChange(from);
            long end = change <= last ? change - 1 : last;
            sum += week.everyDay() > 0
                    ? week.everyDay() * (table.countTo(end) - table.countTo(from - 1))
                    : dayByDay(from, end);
            from = end + 1;
        }
        return sum;
    }

    private long dayByDay(long first, long last) {
        long sum = 0;
        for (long day = first; day <= last; day++) {
            sum += workingOn(day).total();
        }
        return sum;
    }

    private Week weekOf(long day) {
        int i = weeks.length - 1;
        while (i > 0 && weeks[i].validFrom() > day) {
            i--;
        }
        return weeks[i];
    }

    private long nextChange(long day) {
        for (var week : weeks) {
            if (week.validFrom() > day) {
                return week.validFrom();
            }
        }
        return Long.MAX_VALUE;
    }
}
