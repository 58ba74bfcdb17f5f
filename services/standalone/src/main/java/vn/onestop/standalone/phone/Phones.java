package vn.onestop.standalone.phone;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.onestop.standalone.journal.Journal;

/** All phones and what they have received. */
public final class Phones {

    private final Path file;
    private final Journal<Sms> journal;
    private final Clock clock;
    private final Map<String, TreeMap<Integer, Segment>> incomplete = new HashMap<>();

    public Phones(Path file, Clock clock) {
        this.file = file;
        this.journal = Journal.at(file, Sms.class);
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Sms> all() {
        return journal.all();
    }

    /** A file of that name where the messages are kept. */
    Path besides(String name) {
        return file.resolveSibling(name);
    }

    /** A phone shows a long message only when all its parts are there. */
    synchronized void take(Segment segment) {
        var parts = incomplete.computeIfAbsent(segment.key(), _ -> new TreeMap<>());
        parts.put(segment.number(), segment);
        if (parts.size() == segment.total()) {
            incomplete.remove(segment.key());
            journal.add(message(segment, List.copyOf(parts.values())));
        }
    }

    private Sms message(Segment any, List<Segment> parts) {
        var content = new ByteArrayOutputStream();
        parts.forEach(part -> content.writeBytes(part.content()));
        var whole = new Segment(any.from(), any.to(), 0, 1, 1, any.unicode(), content.toByteArray());
        return new Sms(clock.instant(), any.from(), any.to(), whole.text(), parts.size(), any.unicode());
    }
}
