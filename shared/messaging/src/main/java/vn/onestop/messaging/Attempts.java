package vn.onestop.messaging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Does work in a transaction, again where another attempt may help. */
final class Attempts {

    private static final Duration AFTER_A_CONFLICT = Duration.ofMillis(5);
    private static final Duration AFTER_A_FAILURE = Duration.ofMillis(100);

    private final TransactionTemplate transaction;

    Attempts(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /**
     * Null when it was done.
     *
     * @param limit how often each kind of failure is tried
     * @throws Outage when it cannot be said whether the work is at fault
     */
    @Nullable
    Failed make(String consumer, ToIntFunction<Failure> limit, Runnable work) {
        var made = new EnumMap<Failure, Integer>(Failure.class);
        while (true) {
            try {
                transaction.executeWithoutResult(_ -> work.run());
                return null;
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                var kind = Failure.of(e);
                if (kind == Failure.OUTAGE || Thread.currentThread().isInterrupted()) {
                    throw new Outage(consumer, e);
                }
                var attempts = made.merge(kind, 1, Integer::sum);
                if (attempts >= limit.applyAsInt(kind)) {
                    return new Failed(kind, e, attempts);
                }
                rest(kind, attempts);
            }
        }
    }

    private static void rest(Failure kind, int attempts) {
        var base = kind == Failure.CONFLICT ? AFTER_A_CONFLICT : AFTER_A_FAILURE;
        var longest = base.multipliedBy(1L << attempts).toMillis();
        new Stop().rest(Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1)));
    }

    /** Work that has been given up. */
    record Failed(Failure kind, Throwable cause, int attempts) {

        private static final int LONGEST_STACK = 20_000;

        /** The failure and, where it is another, its root. */
        String causeInWords() {
            var root = cause;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return root == cause ? cause.toString() : cause + "; root cause: " + root;
        }

        String stack() {
            var text = new StringWriter();
            cause.printStackTrace(new PrintWriter(text));
            return text.getBuffer().substring(0, Math.min(text.getBuffer().length(), LONGEST_STACK));
        }
    }
}
