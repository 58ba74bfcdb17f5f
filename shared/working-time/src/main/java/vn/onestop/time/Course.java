package vn.onestop.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One run of a limit from its start to where it ends by now.
 *
 * @param lawfulEnd the day on which it would end if no day were off; what is added in days or months is added to it
 */
record Course(Instant start, Instant due, LocalDate lawfulEnd) {

    static Course begin(WorkingTime time, Instant start, TimeLimit limit) {
        var due = time.due(start, limit).at();
        var first = Moment.dateOf(start);
        return switch (limit) {
            case TimeLimit.CalendarDays(int n) -> new Course(start, due, first.plusDays(n));
            case TimeLimit.Months(int n) -> new Course(start, due, first.plusMonths(n));
            case TimeLimit.WorkingDays(int n) ->
                new Course(start, due, time.calendar().workingDayAfter(first, n));
            case TimeLimit.SameDay _ ->
                new Course(
                        start,
                        due,
                        Moment.dateOf(due).equals(first)
                                ? first
                                : time.calendar().workingDayAfter(first, 1));
            case TimeLimit.WorkingHours _ -> ending(start, due);
        };
    }

    private static Course ending(Instant start, Instant due) {
        return new Course(start, due, Moment.dateOf(due));
    }

    /** Moves the end by a pause, measured in the unit of the limit. */
    Course pausedFor(WorkingTime time, ClockTerms terms, Pause pause) {
        var longer = notBefore(due, moved(time, terms, pause));
        // Completed in the evening or at the weekend of the last day: a limit does not run out while it is paused.
        return longer.due.isBefore(pause.to()) && !(terms.limit() instanceof TimeLimit.WorkingHours)
                ? new Course(start, time.closingAtOrAfter(pause.to()), longer.lawfulEnd)
                : longer;
    }

    private static Course notBefore(Instant due, Course course) {
        return course.due.isBefore(due) ? new Course(course.start, due, course.lawfulEnd) : course;
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
        return notBefore(due, longer(time, by));
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
        return officeTime.isZero() ? this : ending(start, time.plus(due, officeTime));
    }

    private Course plusWorkingDays(WorkingTime time, int n) {
        return n == 0 ? this : endingOn(time, time.calendar().workingDayAfter(lawfulEnd, n));
    }

    private Course endingOn(WorkingTime time, LocalDate end) {
        return new Course(start, time.closingOnOrAfter(end), end);
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
