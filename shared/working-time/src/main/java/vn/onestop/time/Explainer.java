package vn.onestop.time;

import static vn.onestop.time.DayUse.Use.COUNTED;
import static vn.onestop.time.DayUse.Use.DAY_OFF;
import static vn.onestop.time.DayUse.Use.MOVED_TO;
import static vn.onestop.time.DayUse.Use.PAUSED;
import static vn.onestop.time.DayUse.Use.START;
import static vn.onestop.time.DayUse.Use.WEEKEND;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.onestop.time.DayUse.Use;
import vn.onestop.time.TimeLimit.Unit;

/** Walks from the start of a run to its end and says what each day was used for. */
final class Explainer {

    private final WorkingTime time;
    private final Course course;
    private final ClockTerms terms;
    private final List<Pause> pauses;
    private final LocalDate first;
    private final LocalDate last;

    Explainer(WorkingTime time, Course course, ClockTerms terms, List<Pause> pauses) {
        this.time = time;
        this.course = course;
        this.terms = terms;
        this.pauses = pauses;
        this.first = Moment.dateOf(course.start());
        this.last = Moment.dateOf(course.due());
    }

    List<DayUse> explain(List<TimeLimit> extensions) {
        return switch (terms.limit()) {
            case TimeLimit.SameDay _, TimeLimit.WorkingDays _ ->
                pauses.isEmpty() || terms.pauseCount() == PauseCount.WHOLE_DAYS
                        ? byDay(terms.limit().value(), extensions)
                        : byOfficeTime();
            case TimeLimit.WorkingHours _ -> byOfficeTime();
            case TimeLimit.CalendarDays(int n) -> byDay(n, extensions);
            case TimeLimit.Months(int n) ->
                byDay((int) ChronoUnit.DAYS.between(first, first.plusMonths(n)), extensions);
        };
    }

    private List<DayUse> byDay(int limit, List<TimeLimit> extensions) {
        int toCount = limit + countedIn(extensions);
        var days = new ArrayList<DayUse>();
        int counted = 0;
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            var use = useOf(date, counted < toCount);
            counted += use == COUNTED ? 1 : 0;
            days.add(day(date, use, null));
        }
        return days;
    }

    /** Extensions in the unit of the limit; one in another unit counts every day until the end. */
    private int countedIn(List<TimeLimit> extensions) {
        int sum = 0;
        for (var extension : extensions) {
            boolean sameUnit = extension.unit() == (everyDayCounts() ? Unit.CALENDAR_DAYS : Unit.WORKING_DAYS);
            sum += sameUnit ? extension.value() : (int) ChronoUnit.DAYS.between(first, last);
        }
        return sum;
    }

    private Use useOf(LocalDate date, boolean countsOn) {
        if (date.equals(first) && !startsAtOnce()) {
            return START;
        }
        if (!everyDayCounts() && !time.calendar().isWorkingDay(date)) {
            return rest(date);
        }
        if (isPaused(date)) {
            return PAUSED;
        }
        return countsOn ? COUNTED : moved(date);
    }

    private boolean everyDayCounts() {
        return switch (terms.limit().unit()) {
            case CALENDAR_DAYS, MONTHS -> true;
            case SAME_DAY, WORKING_DAYS, WORKING_HOURS -> false;
        };
    }

    /** A same-day limit accepted before its cut-off counts the day of acceptance. */
    private boolean startsAtOnce() {
        return terms.limit() instanceof TimeLimit.SameDay
                && time.due(course.start(), terms.limit()).date().equals(first);
    }

    private List<DayUse> byOfficeTime() {
        return dates().map(this::byOfficeTime).toList();
    }

    private DayUse byOfficeTime(LocalDate date) {
        var paused = pauses.stream()
                .map(pause -> time.officeTimeOn(date, pause.from(), pause.to()))
                .reduce(Duration.ZERO, Duration::plus);
        var counted = time.officeTimeOn(date, course.start(), course.due()).minus(paused);
        if (date.equals(first) && (counted.isZero() || terms.limit() instanceof TimeLimit.WorkingDays)) {
            return day(date, START, null);
        }
        if (counted.isPositive() || date.equals(last)) {
            return day(date, COUNTED, counted);
        }
        return day(date, paused.isPositive() ? PAUSED : rest(date), null);
    }

    private Stream<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1));
    }

    private boolean isPaused(LocalDate date) {
        return pauses.stream().anyMatch(pause -> pause.covers(date));
    }

    private Use moved(LocalDate date) {
        return date.equals(last) ? MOVED_TO : rest(date);
    }

    private Use rest(LocalDate date) {
        boolean off = !time.calendar().isWorkingDay(date)
                && time.calendar().specialDay(date).isPresent();
        return off ? DAY_OFF : WEEKEND;
    }

    private DayUse day(LocalDate date, Use use, @Nullable Duration officeTime) {
        return time.calendar()
                .specialDay(date)
                .map(special -> new DayUse(date, use, special.reason(), special.notice(), officeTime))
                .orElseGet(() -> new DayUse(date, use, null, null, officeTime));
    }
}
