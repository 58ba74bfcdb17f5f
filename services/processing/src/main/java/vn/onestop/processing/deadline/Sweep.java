package vn.onestop.processing.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent.Deadline;
import vn.onestop.contracts.CaseEvent.Subject;
import vn.onestop.messaging.Outbox;
import vn.onestop.time.TimeRefusal;

/**
 * Looks at the cases whose time has come and says what there is to say: what was said, who was told and when to look
 * again change together or not at all.
 */
@Service
public class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    /** A case whose agency or calendar gives no answer must not keep the others from being looked at. */
    private static final Duration UNTIL_THE_NEXT_TRY = Duration.ofHours(1);

    private final WatchedCases cases;
    private final Alerts alerts;
    private final Watch watch;
    private final Escalations escalations;
    private final Outbox outbox;
    private final Clock clock;

    Sweep(WatchedCases cases, Alerts alerts, Watch watch, Escalations escalations, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.alerts = alerts;
        this.watch = watch;
        this.escalations = escalations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What one round did. */
    public record Round(int cases, List<Alert> alerts, Duration lag) {}

    /** Some of the cases that wait to be looked at, the longest waiting first; those another instance has are left to it. */
    @Transactional
    public Round look(int atMost) {
        var now = clock.instant();
        var due = cases.lockDue(now, atMost);
        if (due.isEmpty()) {
            return new Round(0, List.of(), Duration.ZERO);
        }
        var looked = new Look(now).at(due);
        var said = looked.stream().flatMap(one -> one.alerts().stream()).toList();
        cases.note(looked);
        alerts.keep(said);
        outbox.appendAll(said.stream().map(Alert::said).toList());
        return new Round(due.size(), said, lag(due, now));
    }

    private static Duration lag(List<WatchedCase> due, Instant now) {
        return due.stream()
                .filter(WatchedCase::wasExpected)
                .findFirst()
                .map(oldest -> Duration.between(oldest.alertAt(), now))
                .orElse(Duration.ZERO);
    }

    /** One round at one instant. */
    private final class Look {

        private final Instant now;
        private final Watch.Look dates = watch.begin();
        private final Escalation escalation = escalations.begin();

        Look(Instant now) {
            this.now = now;
        }

        List<Looked> at(List<WatchedCase> due) {
            return due.stream().map(this::at).toList();
        }

        private Looked at(WatchedCase watched) {
            var current = watched.dates();
            if (current == null) {
                return putOff(watched, null);
            }
            try {
                return at(watched, current);
            } catch (TimeRefusal | NoSuchElementException e) {
                LOG.error("dossier={} outcome=not-looked-at", watched.dossierId(), e);
                return putOff(watched, now.plus(UNTIL_THE_NEXT_TRY));
            }
        }

        private static Looked putOff(WatchedCase watched, @Nullable Instant next) {
            return new Looked(watched.dossierId(), next, null, List.of(), List.of());
        }

        private Looked at(WatchedCase watched, CaseDates current) {
            var words = new Words(watched, current);
            var steps = watched.steps().stream().map(words::ofStep).toList();
            var promise = words.ofPromise();
            var next = dates.next(current.afterSaying(promise, steps), now);
            return new Looked(watched.dossierId(), next, promise, steps, words.said);
        }

        /** What is said of one case, fact by fact. */
        private final class Words {

            private final WatchedCase watched;
            private final CaseDates current;
            private final List<Alert> said = new ArrayList<>();

            Words(WatchedCase watched, CaseDates current) {
                this.watched = watched;
                this.current = current;
            }

            /** Returns the step with what was said last about it now. */
            StepDates ofStep(WatchedStep step) {
                var own = step.dates();
                return dates.step(current, own)
                        .map(warnings -> own.afterSaying(
                                say(warnings, own.said(), (level, due) -> alert(Subject.STEP, step, due, level))))
                        .orElse(own);
            }

            /** Returns what was said last about the promise now. */
            @Nullable
            Said ofPromise() {
                var first = watched.steps().getFirst();
                return say(
                        dates.promise(current),
                        current.promiseSaid(),
                        (level, due) -> alert(Subject.PROMISE, first, due, level));
            }

            private @Nullable Said say(
                    Warnings warnings, @Nullable Said last, BiFunction<Integer, Instant, Alert> words) {
                var latest = last;
                for (var level : warnings.toSay(last, now)) {
                    said.add(words.apply(level, warnings.due()));
                    latest = new Said(level, warnings.due(), now);
                }
                return latest;
            }

            private Alert alert(Subject subject, WatchedStep step, Instant due, int level) {
                return new Alert(
                        watched.dossierId(),
                        watched.sequence() + said.size() + 1,
                        now,
                        Actor.system(step.agency()),
                        new Deadline(subject, step.step(), due),
                        level,
                        switch (subject) {
                            case STEP -> escalation.ofStep(step, level);
                            case PROMISE -> escalation.ofPromise(watched, level);
                        });
            }
        }
    }
}
