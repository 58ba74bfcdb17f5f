package vn.onestop.messaging;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Sends what the outbox holds. One instance of the service leads, by a lock of its session; the others ask for the
 * lock every second and take over when it is free.
 */
final class Relay implements SmartLifecycle {

    /** Starts before the bindings and the web server and ends after them. */
    static final int PHASE = 0;

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration STAND_BY = Duration.ofSeconds(1);
    private static final int DOUBTS = 3;

    private final DedicatedConnections connections;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final MessagingProperties properties;
    private final RelayMetrics metrics;
    private final Bell bell;
    private volatile Stop stop = new Stop();
    private final Map<Long, Integer> doubts = new HashMap<>();
    private volatile boolean leading;
    private @Nullable Thread thread;

    Relay(
            DedicatedConnections connections,
            Supplier<Producer<byte[], byte[]>> producers,
            MessagingProperties properties,
            RelayMetrics metrics,
            Bell bell) {
        this.connections = connections;
        this.producers = producers;
        this.properties = properties;
        this.metrics = metrics;
        this.bell = bell;
    }

    boolean isLeading() {
        return leading;
    }

    @Override
    public synchronized void start() {
        var begun = new Stop();
        stop = begun;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(() -> run(begun));
    }

    @Override
    public synchronized void stop() {
        stop.ask();
        bell.ring();
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void run(Stop stop) {
        var backOff = new BackOff(Duration.ofMillis(100), Duration.ofSeconds(5));
        while (!stop.isAsked()) {
            try (var session = new RelaySession(connections.open("onestop outbox relay"))) {
                while (!stop.isAsked() && !session.lead()) {
                    stop.rest(STAND_BY);
                }
                lead(session, backOff, stop);
            } catch (SQLException | DataAccessException e) {
                log.warn("outbox=relay outcome=session-lost cause=\"{}\"", e.getMessage());
                stop.rest(backOff.next());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                leading = false;
            }
        }
    }

    private void lead(RelaySession session, BackOff backOff, Stop stop) throws SQLException, InterruptedException {
        if (stop.isAsked()) {
            return;
        }
        leading = true;
        log.info("outbox=relay outcome=leading");
        var producer = producers.get();
        try {
            var outage = Optional.<Exception>empty();
            // After anything but a passing trouble the producer may be of no more use.
            while (!stop.isAsked()
                    && outage.filter(e -> !(e instanceof RetriableException)).isEmpty()) {
                outage = sendNext(session, producer);
                if (outage.isPresent()) {
                    log.warn(
                            "outbox=relay outcome=waiting cause=\"{}\"",
                            outage.get().toString());
                    stop.rest(backOff.next());
                } else {
                    backOff.reset();
                }
            }
        } finally {
            producer.close(Duration.ZERO);
        }
    }

    /** Sends a batch or waits for one; says what kept it from being sent. */
    private Optional<Exception> sendNext(RelaySession session, Producer<byte[], byte[]> producer)
            throws SQLException, InterruptedException {
        var rows = session.next(
                properties.relay().rows(), properties.relay().bytes().toBytes());
        if (rows.isEmpty()) {
            session.listen(properties.relay().poll());
            return Optional.empty();
        }
        var outcome = Dispatch.send(producer, properties.source(), rows);
        session.remove(outcome.acknowledged());
        metrics.sent(outcome.acknowledged().size());
        outcome.refused().forEach((id, cause) -> hold(session, id, cause));
        outcome.doubtful().forEach((id, cause) -> {
            if (doubts.merge(id, 1, Integer::sum) >= DOUBTS) {
                hold(session, id, cause);
            }
        });
        if (outcome.complete()) {
            session.passed(rows.getLast().id());
        } else {
            session.lookEverywhere();
        }
        return Optional.ofNullable(outcome.outage())
                .or(() -> outcome.doubtful().values().stream().findFirst());
    }

    private void hold(RelaySession session, long id, Exception cause) {
        log.error("outbox={} outcome=held cause=\"{}\"", id, cause.toString());
        session.hold(id, cause.toString());
        doubts.remove(id);
    }
}
