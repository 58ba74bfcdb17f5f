package vn.onestop.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * A century of days as prefix sums, so that the n-th working day after a date costs two look-ups, however far it is.
 *
 * <p>About 200 KB for each calendar; a century has few enough days for 16 bits.
 */
final class DayTable {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2099;
    static final long FIRST = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    static final int SIZE = (int) (LocalDate.of(LAST_YEAR, 12, 31).toEpochDay() - FIRST + 1);

    /** Working days up to and with a day. */
    private final char[] worked = new char[SIZE];
    /** The days themselves, as offsets, in order. */
    private final char[] workingDays;
    /** Days of incomplete years up to and with a day. */
    private final char[] uncertain = new char[SIZE];

    DayTable(Set<DayOfWeek> week, Map<LocalDate, SpecialDay> special, Set<Integer> completeYears) {
        var days = new char[SIZE];
        int count = 0;
        for (int offset = 0; offset < SIZE; offset++) {
            var date = LocalDate.ofEpochDay(FIRST + offset);
            var exception = special.get(date);
            boolean works = exception == null
                    ? week.contains(date.getDayOfWeek())
                    : exception.kind().isWorked();
            if (works) {
                days[count++] = (char) offset;
            }
            worked[offset] = (char) count;
            int before = offset == 0 ? 0 : uncertain[offset - 1];
            uncertain[offset] = (char) (before + (completeYears.contains(date.getYear()) ? 0 : 1));
        }
        workingDays = Arrays.copyOf(days, count);
    }

    /** How many working days there are up to and with this day, counted from the table's first. */
    int countTo(long day) {
        return worked[offset(day)];
    }

    boolean isWorking(long day) {
        int offset = offset(day);
        return worked[offset] != (offset == 0 ? 0 : worked[offset - 1]);
    }

    /** The working day with this number; the first has number 1. */
    long dayNumber(long number) {
        if (number < 1 || number > workingDays.length) {
            throw outside("working day " + number);
        }
        return FIRST + workingDays[(int) number - 1];
    }

    /** Whether any day from the first to the last belongs to a year without its notice. */
    boolean isUncertain(long first, long last) {
        int before = first <= FIRST ? 0 : uncertain[offset(first - 1)];
        return uncertain[offset(last)] != before;
    }

    static void requireInside(LocalDate date) {
        offset(date.toEpochDay());
    }

    /** Where a day stands in the table. */
    static int offset(long day) {
        long offset = day - FIRST;
        if (offset < 0 || offset >= SIZE) {
            throw outside(LocalDate.ofEpochDay(day).toString());
        }
        return (int) offset;
    }

    private static OutsideCalendar outside(String what) {
        return new OutsideCalendar("%s lies outside the years %s to %s that a calendar speaks of"
                .formatted(what, Year.of(FIRST_YEAR), Year.of(LAST_YEAR)));
    }
}
