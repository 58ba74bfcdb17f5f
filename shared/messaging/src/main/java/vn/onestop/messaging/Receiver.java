package vn.onestop.messaging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.messaging.Message;
import vn.onestop.contracts.Event;

/**
 * Makes messaging functions that are idempotent by construction: duplicate check, effect and new events in one
 * transaction.
 *
 * <p>An outage (database or broker away) is retried without end. What fails otherwise is tried again a few times and
 * then put aside with its cause, and later events of the same key wait behind it; see {@link DeadLetters}.
 */
public final class Receiver {

    private final Reception reception;
    private final Map<String, Subscription<?>> subscriptions = new ConcurrentHashMap<>();

    Receiver(Reception reception) {
        this.reception = reception;
    }

    /**
     * One transaction for each event.
     *
     * @param consumer name under which the inbox remembers; keep it, or everything is seen again
     * @param handler joins the transaction; anything it throws undoes its effect
     */
    public <E extends Event> Consumer<Message<byte[]>> each(String consumer, Class<E> family, Consumer<E> handler) {
        var subscription = register(new Subscription<>(consumer, family, events -> events.forEach(handler)));
        return message -> reception.one(subscription, Envelope.of(message));
    }

    /**
     * One transaction for a whole batch; when that fails, one for each event. For bindings with
     * {@code consumer.batch-mode: true}.
     *
     * @param handler is given the events in the order of their keys, without those seen before
     */
    public <E extends Event> Consumer<Message<List<byte[]>>> batch(
            String consumer, Class<E> family, Consumer<List<E>> handler) {
        var subscription = register(new Subscription<>(consumer, family, handler));
        return batch -> reception.many(subscription, Envelope.allOf(batch));
    }

    /** Empty when the service no longer has a consumer of that name. */
    Optional<Subscription<?>> subscription(String consumer) {
        return Optional.ofNullable(subscriptions.get(consumer));
    }

    List<Subscription<?>> subscriptions() {
        return List.copyOf(subscriptions.values());
    }

    private <E extends Event> Subscription<E> register(Subscription<E> subscription) {
        if (subscriptions.putIfAbsent(subscription.consumer(), subscription) != null) {
            throw new IllegalStateException("two consumers with the name " + subscription.consumer());
        }
        return subscription;
    }
}
