package vn.onestop.standalone.zalo;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** How the next messages are answered, where it was told to misbehave. */
final class Manners {

    enum Manner {
        ANSWER,
        /** Takes it and answers when nobody waits any more. */
        LATE,
        /** Does not take it and answers as late. */
        DROP,
        /** Takes it and answers with status 500. */
        BREAK,
        /** Does not take it and answers with status 429. */
        THROTTLE
    }

    private final Queue<Manner> next = new ConcurrentLinkedQueue<>();

    void next(Manner manner, int times) {
        Stream.generate(() -> manner).limit(times).forEach(next::add);
    }

    Manner take() {
        var manner = next.poll();
        return manner == null ? Manner.ANSWER : manner;
    }
}
