package vn.onestop.time;

import static vn.onestop.time.DayUse.Use.COUNTED;
import static vn.onestop.time.DayUse.Use.DAY_OFF;
import static vn.onestop.time.DayUse.Use.MOVED_TO;
import static vn.onestop.time.DayUse.Use.START;
import static vn.onestop.time.DayUse.Use.WEEKEND;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.time.DayUse.Use;
import vn.onestop.time.TimeLimit.CalendarDays;
import vn.onestop.time.TimeLimit.Months;
import vn.onestop.time.TimeLimit.SameDay;
import vn.onestop.time.TimeLimit.WorkingDays;
import vn.onestop.time.TimeLimit.WorkingHours;

/** Walks from the start of a limit to its end and says what each day was used for. */
final class Explainer {

    private final WorkingTime basis;
    private final Instant start;
    private final Instant due;
    private final LocalDate first;
    private final LocalDate last;

    Explainer(WorkingTime basis, Instant start, Instant due) {
        this.basis = basis;
        this.start = start;
        this.due = due;
        this.first = Moment.dateOf(start);
        this.last = Moment.dateOf(due);
    }

    List<DayUse> explain(TimeLimit limit) {
        return first.datesUntil(last.plusDays(1)).map(date -> day(date, limit)).toList();
    }

    private DayUse day(LocalDate date, TimeLimit limit) {
        return switch (limit) {
            case SameDay _ -> day(date, sameDay(date), null);
            case WorkingDays(int n) -> day(date, workingDay(date, n), null);
            case WorkingHours _ -> hours(date);
            case CalendarDays(int n) -> day(date, calendarDay(date, first.plusDays(n)), null);
            case Months(int n) -> day(date, calendarDay(date, first.plusMonths(n)), null);
        };
    }

    private Use sameDay(LocalDate date) {
        if (date.equals(last)) {
            return COUNTED;
        }
        return date.equals(first) ? START : rest(date);
    }

    private Use workingDay(LocalDate date, int n) {
        if (date.equals(first)) {
            return START;
        }
        boolean counted =
                basis.calendar().isWorkingDay(date) && basis.calendar().workingDaysBetween(first, date) <= n;
        return counted ? COUNTED : moved(date);
    }

    private Use calendarDay(LocalDate date, LocalDate lawfulEnd) {
        if (date.equals(first)) {
            return START;
        }
        return date.isAfter(lawfulEnd) ? moved(date) : COUNTED;
    }

    private DayUse hours(LocalDate date) {
        var counted = basis.officeTimeOn(date, start, due);
        if (counted.isPositive()) {
            return day(date, COUNTED, counted);
        }
        return day(date, date.equals(first) ? START : rest(date), null);
    }

    private Use moved(LocalDate date) {
        return date.equals(last) ? MOVED_TO : rest(date);
    }

    private Use rest(LocalDate date) {
        boolean off = !basis.calendar().isWorkingDay(date)
                && basis.calendar().specialDay(date).isPresent();
        return off ? DAY_OFF : WEEKEND;
    }

    private DayUse day(LocalDate date, Use use, @Nullable Duration officeTime) {
        return basis.calendar()
                .specialDay(date)
                .map(special -> new DayUse(date, use, special.reason(), special.notice(), officeTime))
                .orElseGet(() -> new DayUse(date, use, null, null, officeTime));
    }
}
