package vn.onestop.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock for trial and training that runs ahead of the real one by what a file says, so that dates can come and pass
 * while somebody looks on. All processes that share the file agree; without the file it shows the real time.
 */
public final class ClockAhead extends Clock {

    private final Clock real;
    private final Path file;

    public ClockAhead(Clock real, Path file) {
        this.real = real;
        this.file = file;
    }

    /**
     * Moves the time of all who share the file on.
     *
     * @throws OutOfOrder when it is later than that already: time does not go back
     */
    public void moveTo(Instant later) {
        var now = instant();
        if (later.isBefore(now)) {
            throw new OutOfOrder("it is %s already, later than %s".formatted(now, later));
        }
        var ahead = Duration.between(real.instant(), later);
        try {
            var written = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), ahead.toString());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far ahead of the real time it is. */
    public Duration ahead() {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException _) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ClockAhead(real.withZone(zone), file);
    }
}
