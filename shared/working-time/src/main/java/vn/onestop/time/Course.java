package vn.onestop.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One run of a limit from its start to where it ends by now.
 *
 * @param lawfulEnd the day on which it would end if no day were off; what is added in days or months is added to it
 * @param dueTime at which time of its last day it ends, as long as it ends by the day
 */
record Course(Instant start, Instant due, LocalDate lawfulEnd, DueTime dueTime) {

    static Course begin(WorkingTime time, Instant start, ClockTerms terms) {
        var first = Moment.dateOf(start);
        return switch (terms.limit()) {
            case TimeLimit.CalendarDays(int n) -> endingOn(time, start, first.plusDays(n), terms.dueTime());
            case TimeLimit.Months(int n) -> endingOn(time, start, first.plusMonths(n), terms.dueTime());
            case TimeLimit.WorkingDays(int n) ->
                endingOn(time, start, time.calendar().workingDayAfter(first, n), terms.dueTime());
            case TimeLimit.SameDay limit -> {
                var due = time.due(start, limit).at();
                boolean today = Moment.dateOf(due).equals(first);
                yield closing(start, due, today ? first : time.calendar().workingDayAfter(first, 1));
            }
            case TimeLimit.WorkingHours limit -> {
                var due = time.due(start, limit).at();
                yield closing(start, due, Moment.dateOf(due));
            }
        };
    }

    private static Course closing(Instant start, Instant due, LocalDate lawfulEnd) {
        return new Course(start, due, lawfulEnd, DueTime.CLOSE_OF_BUSINESS);
    }

    private static Course endingOn(WorkingTime time, Instant start, LocalDate end, DueTime dueTime) {
        return new Course(start, time.endOn(end, start, dueTime), end, dueTime);
    }

    /** Moves the end by a pause, measured in the unit of the limit. */
    Course pausedFor(WorkingTime time, ClockTerms terms, Pause pause) {
        var longer = moved(time, terms, pause).notBefore(due);
        // Completed in the evening or at the weekend of the last day: a limit does not run out while it is paused.
        return longer.due.isBefore(pause.to()) && !(terms.limit() instanceof TimeLimit.WorkingHours)
                ? longer.endingAt(time.closingAtOrAfter(pause.to()))
                : longer;
    }

    private Course endingAt(Instant other) {
        return new Course(start, other, lawfulEnd, dueTime);
    }

    /** Nothing that happens to a dossier brings its date forward. */
    Course notBefore(Instant earlier) {
        return due.isBefore(earlier) ? endingAt(earlier) : this;
    }

    private Course moved(WorkingTime time, ClockTerms terms, Pause pause) {
        return switch (terms.limit()) {
            case TimeLimit.CalendarDays _, TimeLimit.Months _ ->
                endingOn(time, lawfulEnd.plusDays(calendarDays(pause)));
            case TimeLimit.WorkingHours _ -> plus(time, time.officeTimeBetween(pause.from(), pause.to()));
            case TimeLimit.SameDay _, TimeLimit.WorkingDays _ ->
                terms.pauseCount() == PauseCount.OFFICE_TIME
                        ? plus(time, time.officeTimeBetween(pause.from(), pause.to()))
                        : plusWorkingDays(time, workingDays(time, pause));
        };
    }

    /** Moves the end by what the procedure allows to be added. */
    Course extendedBy(WorkingTime time, TimeLimit by) {
        return longer(time, by).notBefore(due);
    }

    private Course longer(WorkingTime time, TimeLimit by) {
        return switch (by) {
            case TimeLimit.WorkingDays(int n) -> plusWorkingDays(time, n);
            case TimeLimit.WorkingHours(int n) -> plus(time, Duration.ofHours(n));
            case TimeLimit.CalendarDays(int n) -> endingOn(time, lawfulEnd.plusDays(n));
            case TimeLimit.Months(int n) -> endingOn(time, lawfulEnd.plusMonths(n));
            case TimeLimit.SameDay _ -> throw new InvalidLimit("an extension within the same day");
        };
    }

    private Course plus(WorkingTime time, Duration officeTime) {
        if (officeTime.isZero()) {
            return this;
        }
        var later = time.plus(due, officeTime);
        return new Course(start, later, Moment.dateOf(later), dueTime);
    }

    private Course plusWorkingDays(WorkingTime time, int n) {
        return n == 0 ? this : endingOn(time, time.calendar().workingDayAfter(lawfulEnd, n));
    }

    private Course endingOn(WorkingTime time, LocalDate end) {
        return endingOn(time, start, end, dueTime);
    }

    private static long calendarDays(Pause pause) {
        return Moment.of(pause.to()).day() - Moment.of(pause.from()).day();
    }

    private static int workingDays(WorkingTime time, Pause pause) {
        return time.calendar().workingDaysBetween(Moment.dateOf(pause.from()), Moment.dateOf(pause.to()));
    }

    /** The first day whose being worked or not decides about the end. */
    LocalDate firstThatMatters(TimeLimit limit) {
        var first = Moment.dateOf(start);
        return switch (limit) {
            case TimeLimit.CalendarDays _, TimeLimit.Months _ -> lawfulEnd;
            case TimeLimit.WorkingDays _ -> first.plusDays(1);
            case TimeLimit.SameDay _, TimeLimit.WorkingHours _ -> first;
        };
    }
}
