package vn.onestop.processing.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import vn.onestop.contracts.CatalogueEvent.Phase;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.Newborn;
import vn.onestop.processing.Office;
import vn.onestop.processing.route.Role;

/** Procedures whose parts wait for any that stand before them, and end in one of the ward. */
final class AnyGraph {

    private static final int MOST_PARTS = 5;
    private static final String[] AGENCIES = {null, Newborn.POLICE, Newborn.INSURANCE};

    private AnyGraph() {}

    static ProcedurePublished procedure(Random random) {
        var parts = new ArrayList<Phase>();
        var ends = new HashSet<Integer>();
        var count = 1 + random.nextInt(MOST_PARTS);
        for (int ordinal = 1; ordinal <= count; ordinal++) {
            var after = new HashSet<Integer>();
            IntStream.range(1, ordinal).filter(_ -> random.nextInt(3) == 0).forEach(after::add);
            ends.removeAll(after);
            ends.add(ordinal);
            var limit = random.nextBoolean() ? null : new Limit(1 + random.nextInt(3), Limit.Unit.WORKING_DAYS);
            parts.add(Newborn.part("Phần việc", AGENCIES[random.nextInt(3)], limit, after, steps(random)));
        }
        var leader = Office.step(Role.LEADER, "1");
        parts.add(Newborn.part("Trả kết quả", null, null, ends, leader, Office.step(Role.CLERK, "0.5")));
        var clock = random.nextBoolean() ? SupplementClock.PAUSE : SupplementClock.RESTART;
        return Office.procedure("1.000009", clock, parts.toArray(Phase[]::new));
    }

    private static StepPlan[] steps(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(_ -> Office.step(Role.SPECIALIST, "1"))
                .toArray(StepPlan[]::new);
    }
}
