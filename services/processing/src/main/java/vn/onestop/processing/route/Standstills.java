package vn.onestop.processing.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.onestop.time.ClockEvent;

/** All the times in which the clock of a dossier did not run, one after the other whatever lay inside another. */
public final class Standstills {

    public static final Standstills NONE = new Standstills(List.of());

    private final List<Standstill> inOrder;

    private Standstills(List<Standstill> inOrder) {
        this.inOrder = inOrder;
    }

    /** A withdrawal that is asked for while papers are awaited stands inside that wait. */
    public static Standstills of(Collection<Standstill> any) {
        var merged = new ArrayList<Standstill>();
        any.stream().sorted(Comparator.comparing(Standstill::from)).forEach(next -> {
            if (!merged.isEmpty() && merged.getLast().takesIn(next)) {
                merged.add(merged.removeLast().with(next));
            } else {
                merged.add(next);
            }
        });
        return new Standstills(List.copyOf(merged));
    }

    /** As the clock hears of them. */
    public List<ClockEvent> events() {
        var events = new ArrayList<ClockEvent>(2 * inOrder.size());
        for (var stand : inOrder) {
            events.add(new ClockEvent.Paused(stand.from(), stand.cause(), null));
            if (stand.until() != null) {
                events.add(new ClockEvent.Resumed(stand.until()));
            }
        }
        return events;
    }

    /** Those that began then or later and are over. */
    public List<Standstill> endedSince(Instant start) {
        return inOrder.stream()
                .filter(stand -> stand.until() != null && !stand.from().isBefore(start))
                .toList();
    }

    /** Since when the clock stands still; empty while it runs. */
    public Optional<Instant> openSince() {
        return inOrder.isEmpty() || inOrder.getLast().until() != null
                ? Optional.empty()
                : Optional.of(inOrder.getLast().from());
    }
}
