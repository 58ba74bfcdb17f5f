package vn.onestop.standalone.scenario;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Looks again and again until what is waited for is there. */
final class Patience {

    private Patience() {}

    static <T> T until(String what, Duration patience, Duration pause, Supplier<Optional<T>> look)
            throws TimeoutException {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            var seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > end) {
                throw new TimeoutException(what + " did not come within " + patience.toSeconds() + " s");
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
