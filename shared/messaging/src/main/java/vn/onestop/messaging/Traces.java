package vn.onestop.messaging;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries the W3C trace context from the transaction that appends an event to the one that handles it. */
final class Traces {

    private static final Trace NONE = new Trace(null, null);

    private final ObservationRegistry observations;

    Traces(ObservationRegistry observations) {
        this.observations = observations;
    }

    /** The context an event appended now belongs to. */
    Trace current() {
        if (observations.isNoop()) {
            return NONE;
        }
        var carrier = new HashMap<String, String>();
        var context = new SenderContext<Map<String, String>>((to, name, value) -> {
            if (to != null) {
                to.put(name, value);
            }
        });
        context.setCarrier(carrier);
        Observation.createNotStarted("onestop.outbox.append", () -> context, observations)
                .observe(() -> {});
        return new Trace(carrier.get("traceparent"), carrier.get("tracestate"));
    }

    /** Runs the work as a continuation of the trace that the headers name. */
    void continued(String consumer, Map<String, String> headers, Runnable work) {
        var context = new ReceiverContext<Map<String, String>>(Map::get, Kind.CONSUMER);
        context.setCarrier(headers);
        Observation.createNotStarted("onestop.receive", () -> context, observations)
                .lowCardinalityKeyValue("consumer", consumer)
                .contextualName(consumer + " receive")
                .observe(work);
    }

    /** As the headers of the same names. */
    record Trace(@Nullable String parent, @Nullable String state) {}
}
