package vn.onestop.standalone.machine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of the system and how it is.
 *
 * @param pid of its process
 * @param since when it came to this state
 */
public record Part(
        String name, int port, State state, @Nullable Long pid, Instant since) {

    public enum State {
        STARTING,
        READY,
        ENDED
    }
}
