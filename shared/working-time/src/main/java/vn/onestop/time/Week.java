package vn.onestop.time;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;

/** A timetable made ready for arithmetic in a given working week. */
final class Week {

    private static final int DAYS = 7;

    private final long validFrom;
    private final DayHours[] working;
    private final DayHours[] receiving;
    private final long everyDay;

    Week(Timetable timetable, Set<DayOfWeek> workingWeek) {
        validFrom = timetable.validFrom().toEpochDay();
        working = Arrays.stream(DayOfWeek.values()).map(timetable::workingOn).toArray(DayHours[]::new);
        receiving =
                Arrays.stream(DayOfWeek.values()).map(timetable::receivingOn).toArray(DayHours[]::new);
        everyDay = sameEveryDay(workingWeek);
    }

    private long sameEveryDay(Set<DayOfWeek> workingWeek) {
        long longest = Arrays.stream(working).mapToLong(DayHours::total).max().orElse(0);
        for (var day : DayOfWeek.values()) {
            long total = working[day.ordinal()].total();
            if (total != longest && (total != 0 || workingWeek.contains(day))) {
                return 0;
            }
        }
        return longest;
    }

    long validFrom() {
        return validFrom;
    }

    /** Office time of every working day, or 0 when the days differ. */
    long everyDay() {
        return everyDay;
    }

    DayHours working(long day) {
        return working[weekday(day)];
    }

    DayHours receiving(long day) {
        return receiving[weekday(day)];
    }

    /** On a rest day that is worked in exchange, the office keeps the hours of the last day on which it is open. */
    DayHours workingInExchange(long day) {
        return working[weekday(lastOpen(working, day))];
    }

    DayHours receivingInExchange(long day) {
        return receiving[weekday(lastOpen(receiving, lastOpen(working, day)))];
    }

    private static long lastOpen(DayHours[] hours, long day) {
        long open = day;
        while (hours[weekday(open)].total() == 0) {
            open--;
        }
        return open;
    }

    /** 0 for Monday; the epoch was a Thursday. */
    private static int weekday(long day) {
        return (int) Math.floorMod(day + 3, (long) DAYS);
    }
}
