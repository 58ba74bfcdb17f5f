package vn.onestop.processing.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Goes round as long as the service runs: when the next date comes up, and at the latest after the interval. Each
 * instance has one; they share the work.
 */
@Component
class Watchman implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Watchman.class);

    /** A case that another instance is looking at stays due for a moment. */
    private static final Duration SHORTEST_REST = Duration.ofMillis(20);

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final Sweep sweep;
    private final MissedAnswers answers;
    private final WatchedCases cases;
    private final DeadlineSettings settings;
    private final DeadlineMetrics metrics;
    private final Clock clock;
    private CountDownLatch stop = new CountDownLatch(0);
    private @Nullable Thread thread;

    Watchman(
            Sweep sweep,
            MissedAnswers answers,
            WatchedCases cases,
            DeadlineSettings settings,
            DeadlineMetrics metrics,
            Clock clock) {
        this.sweep = sweep;
        this.answers = answers;
        this.cases = cases;
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
    }

    private void run(CountDownLatch stopped) {
        try {
            while (!stopped.await(goRound(stopped).toNanos(), TimeUnit.NANOSECONDS)) {}
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns how long to rest then. */
    private Duration goRound(CountDownLatch stopped) {
        try {
            int looked;
            do {
                var round = sweep.look(settings.batch());
                metrics.count(round);
                looked = Math.max(round.cases(), answers.look(settings.batch()));
            } while (looked == settings.batch() && stopped.getCount() > 0);
            return untilTheNext();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("deadlines outcome=database-out-of-reach cause=\"{}\"", e.getMessage());
        } catch (RuntimeException e) {
            // The edge: nobody else would learn of it, and the next round may do better.
            LOG.error("deadlines outcome=round-failed", e);
        }
        return settings.interval();
    }

    private Duration untilTheNext() {
        var next = earlier(cases.next(), answers.next());
        if (next == null) {
            return settings.interval();
        }
        var until = Duration.between(clock.instant(), next);
        if (until.compareTo(SHORTEST_REST) < 0) {
            return SHORTEST_REST;
        }
        return until.compareTo(settings.interval()) < 0 ? until : settings.interval();
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    @Override
    public synchronized void start() {
        var begun = new CountDownLatch(1);
        stop = begun;
        thread = Thread.ofVirtual().name("deadlines").start(() -> run(begun));
    }

    @Override
    public synchronized void stop() {
        stop.countDown();
        if (thread != null) {
            try {
                thread.join(LONGEST_GOODBYE);
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
}
