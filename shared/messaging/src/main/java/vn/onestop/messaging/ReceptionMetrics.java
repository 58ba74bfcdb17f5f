package vn.onestop.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts by consumer what became of messages. */
final class ReceptionMetrics {

    private final Counter.Builder handled =
            Counter.builder("onestop.messages.handled").description("Messages that had their effect");
    private final Counter.Builder duplicates =
            Counter.builder("onestop.messages.duplicates").description("Messages seen before and left alone");
    private final Counter.Builder deadLetters =
            Counter.builder("onestop.dead.letters").description("Messages put aside because they could not be handled");
    private final MeterRegistry meters;

    ReceptionMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void handled(String consumer, int messages) {
        count(handled, consumer, messages);
    }

    void duplicates(String consumer, int messages) {
        count(duplicates, consumer, messages);
    }

    void deadLetter(String consumer) {
        count(deadLetters, consumer, 1);
    }

    private void count(Counter.Builder counter, String consumer, int messages) {
        counter.withRegistry(meters).withTag("consumer", consumer).increment(messages);
    }
}
