package vn.onestop.messaging;

import java.util.List;
import java.util.function.Consumer;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.Event;

/** A consumer by its name, the family of events it is there for and what it does with them. */
record Subscription<E extends Event>(String consumer, Class<E> family, Consumer<List<E>> handler) {

    /** Hands over those of the family, in order; others on the same topic are not for this consumer. */
    void handle(List<Event> events) {
        var ours = events.stream().filter(family::isInstance).map(family::cast).toList();
        if (!ours.isEmpty()) {
            handler.accept(ours);
        }
    }

    /** Whether what it reads stays on its topic for good. */
    boolean readsCompacted() {
        return CatalogueEvent.class.isAssignableFrom(family);
    }
}
