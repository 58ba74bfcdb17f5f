package vn.onestop.processing.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseEvent.DeadlineRecomputed;
import vn.onestop.messaging.Outbox;
import vn.onestop.time.TimeRefusal;

/**
 * Computes open cases again with the calendar in force, many at a time: their rows, their history and their facts in one
 * transaction. The date that the citizen was told stays what it was.
 */
@Component
class Recomputation {

    private static final Logger LOG = LoggerFactory.getLogger(Recomputation.class);

    private final OpenCases openCases;
    private final NewDates newDates;
    private final Outbox outbox;
    private final Clock clock;

    Recomputation(OpenCases openCases, NewDates newDates, Outbox outbox, Clock clock) {
        this.openCases = openCases;
        this.newDates = newDates;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns how many of them moved. Those computed with this calendar already are left alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int recompute(Collection<UUID> dossiers, Times times) {
        var cases = openCases.lock(dossiers).stream()
                .filter(open -> !open.calendarVersion().equals(times.calendar()))
                .map(open -> recomputed(open, times))
                .toList();
        if (cases.isEmpty()) {
            return 0;
        }
        var now = clock.instant();
        newDates.write(cases, times.calendar(), now);
        var moved = cases.stream().filter(Recomputed::moves).toList();
        outbox.appendAll(said(moved, times.calendar(), now));
        return moved.size();
    }

    private static List<DeadlineRecomputed> said(List<Recomputed> moved, String calendar, Instant now) {
        return moved.stream().map(one -> one.said(calendar, now)).toList();
    }

    /** A case whose dates cannot be computed keeps those it has; it must not hold up a million others. */
    static Recomputed recomputed(OpenCase open, Times times) {
        try {
            return new Recomputed(open, times.of(open));
        } catch (TimeRefusal e) {
            LOG.error("case={} calendar={} outcome=not-computed", open.code(), times.calendar(), e);
            return new Recomputed(open, open.dates());
        }
    }
}
