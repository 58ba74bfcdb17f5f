package vn.onestop.time;

import java.time.LocalDate;
import java.util.List;

/** Walks through the minutes of a world and counts on its fingers. Slow, and plain enough to be believed. */
final class Oracle {

    /** A pause between two minutes. */
    record Stop(int from, int to) {}

    private final World world;

    Oracle(World world) {
        this.world = world;
    }

    int due(int start, ClockTerms terms, List<Stop> stops) {
        int due = run(start, terms, List.of());
        int from = start;
        for (int i = 0, first = 0; i < stops.size(); i++) {
            if (stops.get(i).from() > due) {
                continue;
            }
            if (terms.supplementMode() == SupplementMode.RESTART) {
                from = stops.get(i).to();
                first = i + 1;
            }
            due = Math.max(due, run(from, terms, stops.subList(first, i + 1)));
        }
        return due;
    }

    private int run(int start, ClockTerms terms, List<Stop> stops) {
        boolean exact = terms.pauseCount() == PauseCount.OFFICE_TIME;
        return switch (terms.limit()) {
            case TimeLimit.WorkingHours(int n) -> officeTime(start, n * 60 + openMinutes(stops));
            case TimeLimit.WorkingDays(int n)
            when terms.dueTime() == DueTime.HOUR_OF_ACCEPTANCE -> keepingTheHour(start, n, false, stops, exact);
            case TimeLimit.CalendarDays(int n)
            when terms.dueTime() == DueTime.HOUR_OF_ACCEPTANCE -> keepingTheHour(start, n, true, stops, false);
            case TimeLimit.Months(int n)
            when terms.dueTime() == DueTime.HOUR_OF_ACCEPTANCE ->
                keepingTheHour(start, daysOfMonths(start, n), true, stops, false);
            case TimeLimit.WorkingDays(int n) -> exact ? exactly(start, n, stops) : days(start, n, false, stops);
            case TimeLimit.SameDay _ -> {
                int n = isSameDay(start) ? 0 : 1;
                yield exact ? exactly(start, n, stops) : days(start, n, false, stops);
            }
            case TimeLimit.CalendarDays(int n) -> days(start, n, true, stops);
            case TimeLimit.Months(int n) -> days(start, daysOfMonths(start, n), true, stops);
        };
    }

    /** Pause after pause: the hour of the start on the last day, or later when papers come later. */
    private int keepingTheHour(int start, int n, boolean everyDay, List<Stop> stops, boolean exact) {
        int due = sameHour(start, lastDay(start, n, everyDay));
        for (int i = 0; i < stops.size(); i++) {
            var stop = stops.get(i);
            int paused = openMinutes(List.of(stop));
            int later = exact
                    ? officeTime(due, paused)
                    : sameHour(start, lastDay(start, n + pausedDays(everyDay, stops.subList(0, i + 1)), everyDay));
            due = Math.max(due, later);
            due = due < stop.to() ? closingFrom(stop.to()) : due;
        }
        return due;
    }

    /** The day on which the last one is counted. */
    private int lastDay(int start, int n, boolean everyDay) {
        int day = start / World.DAY;
        for (int left = n; left > 0; ) {
            day++;
            left -= everyDay || world.isLegalDay(day) ? 1 : 0;
        }
        return day;
    }

    private int pausedDays(boolean everyDay, List<Stop> stops) {
        int paused = 0;
        for (var stop : stops) {
            for (int day = stop.from() / World.DAY + 1; day <= stop.to() / World.DAY; day++) {
                paused += everyDay || world.isLegalDay(day) ? 1 : 0;
            }
        }
        return paused;
    }

    /** The hour of the start on a day that is open, or what is open before it; closing where there is no such hour. */
    private int sameHour(int start, int day) {
        int closing = closingFrom(day * World.DAY);
        if (closing / World.DAY != day || closingFrom(start / World.DAY * World.DAY) / World.DAY != start / World.DAY) {
            return closing;
        }
        int hour = day * World.DAY + start % World.DAY;
        int minute = Math.min(hour, closing);
        while (minute > day * World.DAY && !world.isOpen(minute) && !world.isOpen(minute - 1)) {
            minute--;
        }
        while (!world.isOpen(minute) && !world.isOpen(Math.max(minute - 1, day * World.DAY))) {
            minute++;
        }
        return minute;
    }

    /** The first close of business at which no day is left to be counted and nothing is waited for. */
    private int days(int start, int n, boolean everyDay, List<Stop> stops) {
        int left = n;
        int minute = start + 1;
        while (true) {
            int day = minute / World.DAY;
            if (minute % World.DAY == 0 && (everyDay || world.isLegalDay(day)) && !isPausedDay(day, stops)) {
                left--;
            }
            int midnight = (day + 1) * World.DAY;
            for (; left <= 0 && minute < midnight; minute++) {
                if (world.closesAt(minute) && !isPaused(minute, stops)) {
                    return minute;
                }
            }
            minute = midnight;
        }
    }

    private static boolean isPausedDay(int day, List<Stop> stops) {
        for (var stop : stops) {
            if (stop.from() / World.DAY < day && day <= stop.to() / World.DAY) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPaused(int minute, List<Stop> stops) {
        for (var stop : stops) {
            if (stop.from() <= minute && minute < stop.to()) {
                return true;
            }
        }
        return false;
    }

    private int exactly(int start, int n, List<Stop> stops) {
        int due = days(start, n, false, List.of());
        for (var stop : stops) {
            int paused = openMinutes(List.of(stop));
            due = paused == 0 ? due : officeTime(due, paused);
            due = due < stop.to() ? closingFrom(stop.to()) : due;
        }
        return due;
    }

    private int closingFrom(int minute) {
        int closing = minute;
        while (!world.closesAt(closing)) {
            closing++;
        }
        return closing;
    }

    int officeTime(int start, int minutes) {
        int left = minutes;
        int minute = start;
        while (left > 0) {
            left -= world.isOpen(minute) ? 1 : 0;
            minute++;
        }
        return minute;
    }

    private int openMinutes(List<Stop> stops) {
        int sum = 0;
        for (var stop : stops) {
            for (int minute = stop.from(); minute < stop.to(); minute++) {
                sum += world.isOpen(minute) ? 1 : 0;
            }
        }
        return sum;
    }

    private boolean isSameDay(int start) {
        int minute = start;
        while (minute % World.DAY != 0 || minute == start) {
            if (world.isOpen(minute)) {
                return start % World.DAY <= 15 * 60;
            }
            minute++;
        }
        return false;
    }

    private static int daysOfMonths(int start, int n) {
        var first = World.FIRST.plusMinutes(start).toLocalDate();
        int months = first.getMonthValue() - 1 + n;
        var firstOfMonth = LocalDate.of(first.getYear() + months / 12, months % 12 + 1, 1);
        var end = firstOfMonth.withDayOfMonth(Math.min(first.getDayOfMonth(), firstOfMonth.lengthOfMonth()));
        int days = 0;
        while (first.plusDays(days).isBefore(end)) {
            days++;
        }
        return days;
    }
}
