package vn.onestop.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** What waits, as numbers to watch. They are asked of the database, at most every five seconds. */
final class MessagingMetrics implements MeterBinder {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final OutboxState outbox;
    private final JdbcClient jdbc;
    private @Nullable Sample last;

    MessagingMetrics(OutboxState outbox, JdbcClient jdbc) {
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(
                        "onestop.outbox.depth",
                        "Events that wait to be sent",
                        sample -> sample.depth().events())
                .register(meters);
        gauge(
                        "onestop.outbox.held",
                        "Events that Kafka has refused",
                        sample -> sample.depth().held())
                .register(meters);
        gauge(
                        "onestop.outbox.age",
                        "Age of the oldest event that waits",
                        sample -> sample.depth().age().toMillis() / 1000.0)
                .baseUnit("seconds")
                .register(meters);
        gauge("onestop.dead.letters.open", "Dead letters nobody has decided about", Sample::openLetters)
                .register(meters);
    }

    private Gauge.Builder<MessagingMetrics> gauge(String name, String description, ToDoubleFunction<Sample> value) {
        return Gauge.builder(name, this, metrics -> metrics.read(value)).description(description);
    }

    private double read(ToDoubleFunction<Sample> value) {
        try {
            return value.applyAsDouble(sample());
        } catch (DataAccessException | TransactionException _) {
            return Double.NaN;
        }
    }

    private synchronized Sample sample() {
        var kept = last;
        if (kept == null || System.nanoTime() - kept.takenAt() > KEPT.toNanos()) {
            kept = new Sample(outbox.depth(), openLetters(), System.nanoTime());
            last = kept;
        }
        return kept;
    }

    private long openLetters() {
        return jdbc.sql("select count(*) from messaging.dead_letter where closed_at is null")
                .query(Long.class)
                .single();
    }

    private record Sample(OutboxState.Depth depth, long openLetters, long takenAt) {}
}
