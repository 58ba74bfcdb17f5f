package vn.onestop.processing.calendar;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CalendarEvent;
import vn.onestop.contracts.CalendarEvent.CalendarApplied;
import vn.onestop.contracts.CalendarEvent.CalendarEffectMeasured;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.messaging.Outbox;
import vn.onestop.processing.casefile.Latecomers;

/**
 * Does what calendars ask for, one batch of cases a transaction: what was counted, how far it came and what it changed
 * commit together. So it goes on where it stopped, whoever goes on, and does nothing twice.
 */
@Service
class CalendarWork {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarWork.class);

    private final Tasks tasks;
    private final Latecomers latecomers;
    private final OpenCases openCases;
    private final Recomputation recomputation;
    private final Outbox outbox;
    private final Clock clock;

    CalendarWork(
            Tasks tasks,
            Latecomers latecomers,
            OpenCases openCases,
            Recomputation recomputation,
            Outbox outbox,
            Clock clock) {
        this.tasks = tasks;
        this.latecomers = latecomers;
        this.openCases = openCases;
        this.recomputation = recomputation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Does one batch; false when nothing is left to do, or another instance does it. */
    @Transactional
    public boolean next(Run run) {
        if (!tasks.tryLock()) {
            return false;
        }
        var late = latecomers.take(run.batch());
        if (!late.isEmpty()) {
            recomputation.recompute(late, run.inForce());
            return true;
        }
        var task = tasks.oldest();
        task.ifPresent(found -> advance(found, run));
        return task.isPresent();
    }

    private void advance(Task task, Run run) {
        var ids = openCases.after(task.position(), run.batch());
        if (ids.isEmpty()) {
            finish(task);
            return;
        }
        tasks.advance(task, ids.getLast(), count(task, ids, run));
    }

    private Figures count(Task task, List<UUID> ids, Run run) {
        return switch (Task.Kind.of(task.heard())) {
            case MEASURE -> {
                var times = run.proposed((CalendarProposed) task.heard());
                yield task.figures()
                        .plus(openCases.read(ids).stream()
                                .map(open -> Recomputation.recomputed(open, times))
                                .toList());
            }
            case APPLY -> task.figures().plus(ids.size(), recomputation.recompute(ids, run.inForce()));
        };
    }

    private void finish(Task task) {
        var now = clock.instant();
        tasks.finish(task, now);
        var figures = task.figures();
        CalendarEvent said =
                switch (Task.Kind.of(task.heard())) {
                    case MEASURE ->
                        new CalendarEffectMeasured(
                                ((CalendarProposed) task.heard()).proposal(),
                                now,
                                figures.open(),
                                figures.moving(),
                                figures.byDays(),
                                figures.examples());
                    case APPLY ->
                        new CalendarApplied(
                                ((CalendarPublished) task.heard()).version(), now, figures.open(), figures.moving());
                };
        outbox.append(said);
        LOG.info("calendar={} open={} moving={}", said.partitionKey(), figures.open(), figures.moving());
    }
}
