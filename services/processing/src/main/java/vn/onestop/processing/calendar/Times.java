package vn.onestop.processing.calendar;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.onestop.processing.calendar.OpenCase.Dates;
import vn.onestop.processing.route.Schedule;
import vn.onestop.time.WorkingTime;

/**
 * The working time of each agency by one calendar, made once for a whole run over the open cases, and the dates that
 * follow. For one thread.
 */
final class Times {

    private final String calendar;
    private final Function<String, WorkingTime> making;
    private final Map<String, WorkingTime> made = new HashMap<>();

    Times(String calendar, Function<String, WorkingTime> making) {
        this.calendar = calendar;
        this.making = making;
    }

    /** Version of the calendar, or the id of the proposal. */
    String calendar() {
        return calendar;
    }

    /** When a case would be due if this calendar had been in force since it was accepted. */
    Dates of(OpenCase open) {
        var clock = Schedule.clock(of(open.agency()), open.limit(), open.supplementClock(), open.history());
        var due = clock.due();
        var step = open.step();
        if (step == null) {
            return new Dates(due, Schedule.nearDueFrom(clock), clock.isProvisional(), null);
        }
        var from = step.startedAt();
        var stepDue = Schedule.stepDue(
                of(step.agency()),
                step.share(),
                from,
                open.supplementClock(),
                open.standstills().endedSince(from),
                due);
        return new Dates(due, Schedule.nearDueFrom(clock), clock.isProvisional(), stepDue);
    }

    private WorkingTime of(String agency) {
        return made.computeIfAbsent(agency, making);
    }
}
