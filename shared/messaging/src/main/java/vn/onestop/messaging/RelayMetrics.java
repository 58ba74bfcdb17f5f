package vn.onestop.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what the relay of this instance has sent. */
final class RelayMetrics {

    private final Counter sent;

    RelayMetrics(MeterRegistry meters) {
        this.sent = Counter.builder("onestop.outbox.sent")
                .description("Events that Kafka has acknowledged")
                .register(meters);
    }

    void sent(int events) {
        sent.increment(events);
    }
}
