package vn.onestop.standalone.scenario;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Looks again and again until what is waited for is there. */
public final class Patience {

    private Patience() {}

    /** One look at it. */
    public interface Look<T> {
        T look() throws TimeoutException;
    }

    static <T> T until(String what, Duration patience, Duration pause, Look<Optional<T>> look) throws TimeoutException {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            var seen = look.look();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > end) {
                throw new TimeoutException(what + " did not come within " + patience.toSeconds() + " s");
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /** What was seen last, when it does not become as it should be: whoever asked will say what is wrong with it. */
    public static <T> T untilGood(Duration patience, Duration pause, Look<T> look, Predicate<T> isGood)
            throws TimeoutException {
        var last = new AtomicReference<>(look.look());
        try {
            return until("", patience, pause, () -> {
                var seen = isGood.test(last.get()) ? last.get() : look.look();
                last.set(seen);
                return Optional.of(seen).filter(isGood);
            });
        } catch (TimeoutException _) {
            return last.get();
        }
    }
}
