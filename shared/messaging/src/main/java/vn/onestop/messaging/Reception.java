package vn.onestop.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.onestop.contracts.Event;

/** Gives messages their effect, once each. */
final class Reception {

    private static final Logger log = LoggerFactory.getLogger(Reception.class);

    private final Attempts attempts;
    private final Inbox inbox;
    private final DeadLetters letters;
    private final Traces traces;
    private final ReceptionMetrics metrics;

    Reception(Attempts attempts, Inbox inbox, DeadLetters letters, Traces traces, ReceptionMetrics metrics) {
        this.attempts = attempts;
        this.inbox = inbox;
        this.letters = letters;
        this.traces = traces;
        this.metrics = metrics;
    }

    void one(Subscription<?> subscription, Envelope envelope) {
        traces.continued(subscription.consumer(), envelope.headers(), () -> handled(subscription, envelope));
    }

    /** All in one transaction, or one by one when there is something among them that does not let it succeed. */
    void many(Subscription<?> subscription, List<Envelope> envelopes) {
        if (envelopes.stream().anyMatch(envelope -> envelope.messageId() == null)) {
            envelopes.forEach(envelope -> one(subscription, envelope));
        } else {
            traces.continued(subscription.consumer(), Map.of(), () -> handledTogether(subscription, envelopes));
        }
    }

    private void handled(Subscription<?> subscription, Envelope envelope) {
        var consumer = subscription.consumer();
        var failed = attempts.make(consumer, Failure::attempts, () -> handle(subscription, envelope));
        if (failed != null && letters.put(consumer, envelope, failed)) {
            metrics.deadLetter(consumer);
            log.error(
                    "consumer={} message={} type={} record={} attempts={} outcome=dead-letter",
                    consumer,
                    envelope.messageId(),
                    envelope.type(),
                    envelope,
                    failed.attempts(),
                    failed.cause());
        }
    }

    private void handle(Subscription<?> subscription, Envelope envelope) {
        var consumer = subscription.consumer();
        var id = envelope.messageId();
        if (id == null) {
            throw new Envelope.NotAnEvent(envelope);
        }
        if (!inbox.firstSight(consumer, id)) {
            metrics.duplicates(consumer, 1);
        } else if (!letters.park(consumer, envelope)) {
            subscription.handle(List.of(envelope.event()));
            metrics.handled(consumer, 1);
        }
    }

    private void handledTogether(Subscription<?> subscription, List<Envelope> envelopes) {
        var consumer = subscription.consumer();
        var failed = attempts.make(
                consumer,
                kind -> kind == Failure.CONFLICT ? kind.attempts() : 1,
                () -> handleTogether(subscription, envelopes));
        if (failed != null) {
            log.warn("consumer={} batch={} outcome=one-by-one", consumer, envelopes.size(), failed.cause());
            envelopes.forEach(envelope -> one(subscription, envelope));
        }
    }

    private void handleTogether(Subscription<?> subscription, List<Envelope> envelopes) {
        var consumer = subscription.consumer();
        var fresh = inbox.firstSights(consumer, ids(envelopes));
        metrics.duplicates(consumer, envelopes.size() - fresh.size());
        var held = letters.heldKeys(consumer, envelopes);
        var events = new ArrayList<Event>();
        for (var envelope : envelopes) {
            var first = fresh.remove(Objects.requireNonNull(envelope.messageId()));
            if (first && !(held.contains(envelope.key()) && letters.park(consumer, envelope))) {
                events.add(envelope.event());
            }
        }
        subscription.handle(events);
        metrics.handled(consumer, events.size());
    }

    private static List<UUID> ids(List<Envelope> envelopes) {
        return envelopes.stream()
                .map(Envelope::messageId)
                .filter(Objects::nonNull)
                .toList();
    }
}
