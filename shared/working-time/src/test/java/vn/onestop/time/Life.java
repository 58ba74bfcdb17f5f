package vn.onestop.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.onestop.time.Oracle.Stop;

/** A random dossier of 2023 to 2026: where, when, on which terms, and when papers were waited for. */
record Life(int world, int start, SupplementMode mode, PauseCount count, DueTime dueTime, List<Stop> stops) {

    private static final int FROM = 31 * World.DAY;
    private static final int UNTIL = FROM + 4 * 365 * World.DAY;

    static Arbitrary<Life> any() {
        var worlds = Arbitraries.integers().between(0, World.ALL.size() - 1);
        var starts = Arbitraries.integers().between(FROM, UNTIL);
        var modes = Arbitraries.of(SupplementMode.class);
        var counts = Arbitraries.of(PauseCount.class);
        var dueTimes = Arbitraries.of(DueTime.class);
        // Quarters of an hour from the start to a request, from that to the completion, and once more.
        var gaps = Arbitraries.integers().between(0, 7 * 96).list().ofMaxSize(4);
        return Combinators.combine(worlds, starts, modes, counts, dueTimes, gaps)
                .as((world, start, mode, count, dueTime, gap) ->
                        new Life(world, start, mode, count, dueTime, stops(start, gap)));
    }

    private static List<Stop> stops(int start, List<Integer> gaps) {
        var stops = new ArrayList<Stop>();
        int now = start;
        for (int i = 0; i + 1 < gaps.size(); i += 2) {
            int from = now + gaps.get(i) * 15;
            now = from + gaps.get(i + 1) * 15;
            stops.add(new Stop(from, now));
        }
        return stops;
    }

    WorkingTime time() {
        return World.ALL.get(world).time;
    }

    Instant startedAt() {
        return World.instant(start);
    }

    ClockTerms terms(TimeLimit limit) {
        return ClockTerms.of(limit, mode).counting(count).endingAt(dueTime);
    }

    /** What the oracle says. */
    Instant due(TimeLimit limit) {
        return World.instant(new Oracle(World.ALL.get(world)).due(start, terms(limit), stops));
    }

    /** What we say. */
    DossierClock clock(TimeLimit limit) {
        var clock = DossierClock.start(time(), terms(limit), startedAt());
        for (var stop : stops) {
            clock = clock.pause(World.instant(stop.from()), PauseCause.SUPPLEMENT, new Exemption("a provision", "head"))
                    .resume(World.instant(stop.to()));
        }
        return clock;
    }
}
