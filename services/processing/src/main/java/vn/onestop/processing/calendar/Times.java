package vn.onestop.processing.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.onestop.processing.calendar.OpenCase.Dates;
import vn.onestop.processing.calendar.OpenCase.RunningStep;
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
        var steps = open.steps().stream()
                .collect(toMap(RunningStep::ordinal, step -> stepDue(open, step, latest(open, step, due))));
        return new Dates(due, Schedule.nearDueFrom(clock), clock.isProvisional(), steps);
    }

    private Instant stepDue(OpenCase open, RunningStep step, Instant latest) {
        var part = step.part();
        if (part != null && part.ends()) {
            return latest;
        }
        var from = step.startedAt();
        var ended = open.standstills().endedSince(from);
        return Schedule.stepDue(of(step.agency()), step.share(), from, open.supplementClock(), ended, latest);
    }

    /** With its dossier, or before that with its part. */
    private Instant latest(OpenCase open, RunningStep step, Instant due) {
        var part = step.part();
        if (part == null) {
            return due;
        }
        var from = part.startedAt();
        var ended = open.standstills().endedSince(from);
        var own = Schedule.partDue(of(part.agency()), part.limit(), from, open.supplementClock(), ended);
        return own.isAfter(due) ? due : own;
    }

    private WorkingTime of(String agency) {
        return made.computeIfAbsent(agency, making);
    }
}
