package vn.onestop.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * Forgets what has been seen so long ago that no topic holds it any more, and dead letters closed long ago.
 *
 * <p>Message ids tell when they were made (UUID version 7), so the oldest stand at the front of the inbox's primary key
 * and no second index is needed. Readers of a compacted topic keep theirs: what is on it stays.
 */
final class Housekeeping implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int CHUNK = 5_000;

    private static final String FORGET_MESSAGES = """
        delete from messaging.inbox where (consumer, message_id) in (
            select consumer, message_id from messaging.inbox
            where consumer = ? and message_id < ? order by message_id limit ?)\
        """;
    private static final String FORGET_LETTERS = """
        delete from messaging.dead_letter where id in (
            select id from messaging.dead_letter where closed_at < ?::timestamptz order by closed_at limit ?)\
        """;

    private final JdbcClient jdbc;
    private final Receiver receiver;
    private final MessagingProperties.Retention retention;
    private final Clock clock;
    private @Nullable ScheduledExecutorService timer;

    Housekeeping(JdbcClient jdbc, Receiver receiver, MessagingProperties.Retention retention, Clock clock) {
        this.jdbc = jdbc;
        this.receiver = receiver;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("messaging-housekeeping").daemon().factory());
        timer.scheduleWithFixedDelay(this::runAndReport, 5, EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    private void runAndReport() {
        try {
            log.info("housekeeping forgotten={}", forget());
        } catch (DataAccessException | TransactionException e) {
            log.warn("housekeeping outcome=put-off cause=\"{}\"", e.toString());
        }
    }

    /** How many rows were forgotten. */
    long forget() {
        var forgotten = 0L;
        var bound = firstIdOf(clock.instant().minus(retention.inbox()));
        for (var subscription : receiver.subscriptions()) {
            if (!subscription.readsCompacted()) {
                forgotten += inChunks(FORGET_MESSAGES, subscription.consumer(), bound);
            }
        }
        return forgotten
                + inChunks(
                        FORGET_LETTERS,
                        clock.instant().minus(retention.deadLetters()).toString());
    }

    private long inChunks(String statement, Object... arguments) {
        var forgotten = 0L;
        var chunk = CHUNK;
        while (chunk == CHUNK && !Thread.currentThread().isInterrupted()) {
            chunk = jdbc.sql(statement).params(arguments).param(CHUNK).update();
            forgotten += chunk;
        }
        return forgotten;
    }

    /** The smallest UUID of version 7 that can have been made at the instant. */
    static UUID firstIdOf(Instant instant) {
        return new UUID(instant.toEpochMilli() << 16 | 0x7000L, 0x8000_0000_0000_0000L);
    }
}
