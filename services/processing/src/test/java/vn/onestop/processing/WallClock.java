package vn.onestop.processing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The clock on the office's wall, which tests set and nothing else moves. */
public final class WallClock extends Clock {

    private final AtomicReference<Instant> now = new AtomicReference<>(Office.ACCEPTED);

    public void set(String local) {
        now.set(Office.at(local));
    }

    public void forward(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
