package vn.onestop.processing.deadline;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.onestop.officetime.Terms;
import vn.onestop.processing.route.WorkingTimes;
import vn.onestop.time.NearDueRule;
import vn.onestop.time.WorkingTime;

/** Knows when there is something to say about the dates of a case. */
@Component
public class Watch {

    private static final NearDueRule RULE = NearDueRule.USUAL;

    private final WorkingTimes workingTimes;

    public Watch(WorkingTimes workingTimes) {
        this.workingTimes = workingTimes;
    }

    /** The first instant, now or later, at which there is something to say if nothing moves until then. */
    public Instant next(CaseDates dates, Instant now) {
        return begin().next(dates, now);
    }

    /** Looks at many cases with the working times of this moment. */
    Look begin() {
        return new Look();
    }

    final class Look {

        private final Map<String, WorkingTime> known = new HashMap<>();

        private Look() {}

        Instant next(CaseDates dates, Instant now) {
            var next = promise(dates).next(dates.promiseSaid(), now);
            for (var step : dates.steps()) {
                var own = step(dates, step).map(warnings -> warnings.next(step.said(), now));
                next = own.filter(next::isAfter).orElse(next);
            }
            return next;
        }

        Warnings promise(CaseDates dates) {
            var time = time(dates.agency());
            var due = dates.promiseDue();
            var near = due.equals(dates.due())
                    ? dates.nearDueFrom()
                    : RULE.from(time, Terms.limit(dates.limit()), dates.acceptedAt(), due);
            return new Warnings(near, due, time);
        }

        /** None where the dossier was overdue before the step began: what is late there is the dossier. */
        Optional<Warnings> step(CaseDates dates, StepDates step) {
            var due = dates.stepDue(step);
            if (!due.isAfter(step.startedAt())) {
                return Optional.empty();
            }
            var time = time(step.agency());
            var near = RULE.ofStep(time, Terms.limit(dates.limit()), Terms.share(step.share()), due);
            return Optional.of(new Warnings(near, due, time));
        }

        private WorkingTime time(String agency) {
            return known.computeIfAbsent(agency, workingTimes::now);
        }
    }
}
