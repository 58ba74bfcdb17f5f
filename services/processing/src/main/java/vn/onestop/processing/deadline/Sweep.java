package vn.onestop.processing.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
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
    private static final String SYSTEM = "system";

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
            return new Looked(watched.dossierId(), watched.step().ordinal(), next, null, null, List.of());
        }

        private Looked at(WatchedCase watched, CaseDates current) {
            var said = new ArrayList<Alert>();
            var step = dates.step(current)
                    .map(warnings -> say(watched, current, Subject.STEP, warnings, current.stepSaid(), said))
                    .orElse(null);
            var promise = say(watched, current, Subject.PROMISE, dates.promise(current), current.promiseSaid(), said);
            var after = current.afterSaying(promise, step);
            return new Looked(
                    watched.dossierId(), watched.step().ordinal(), dates.next(after, now), promise, step, said);
        }

        /** Returns what was said last about it now. */
        private @Nullable Said say(
                WatchedCase watched,
                CaseDates current,
                Subject subject,
                Warnings warnings,
                @Nullable Said last,
                List<Alert> said) {
            var latest = last;
            for (var level : warnings.toSay(last, now)) {
                said.add(new Alert(
                        watched.dossierId(),
                        watched.sequence() + said.size() + 1,
                        now,
                        new Actor(SYSTEM, current.step().agency()),
                        new Deadline(subject, watched.step(), warnings.due()),
                        level,
                        escalation.of(watched, current, subject, level)));
                latest = new Said(level, warnings.due(), now);
            }
            return latest;
        }
    }
}
