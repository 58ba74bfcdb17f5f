package vn.onestop.intake.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.Phase;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.contracts.Limit;

/**
 * The phases of a procedure, some of which may run side by side at other agencies (liên thông): whether they can follow one
 * another so, and how long they take by their longest way.
 */
final class PhaseGraph {

    private static final String SIGNS = "LEADER";

    private final Limit limit;
    private final List<Phase> phases;

    PhaseGraph(Limit limit, List<Phase> phases) {
        this.limit = limit;
        this.phases = phases;
    }

    /** What cannot be about a graph of phases. */
    enum Fault {
        /** It waits for one that does not stand before it. */
        WAITS_AHEAD("after", "field.phase-waits-ahead"),
        /** Another one ends beside the last, so nobody knows when all is done. */
        ENDS_APART("after", "field.phase-ends-apart"),
        /** The last one is not done by the agency that decides. */
        LAST_ELSEWHERE("agency", "field.phase-last-elsewhere"),
        /** The result is signed before all is done. */
        LAST_UNSIGNED("steps", "field.phase-last-unsigned"),
        /** Its limit is neither within the day nor in the unit of the whole. */
        LIMIT_IN_ANOTHER_UNIT("limit", "field.phase-limit-in-another-unit"),
        /** Its steps take longer than it may. */
        STEPS_EXCEED_LIMIT("limit", "field.phase-steps-exceed-limit"),
        /** No such agency is known. */
        AGENCY_UNKNOWN("agency", "field.phase-agency-unknown");

        private final String field;
        private final String key;

        Fault(String field, String key) {
            this.field = field;
            this.key = key;
        }

        /** Of the phase that stands at this index. */
        private Found at(int index, Object... arguments) {
            return new Found(this, "phases[%d].%s".formatted(index, field), key, arguments);
        }
    }

    /**
     * A fault and where it is.
     *
     * @param key of its sentence
     */
    record Found(Fault fault, String path, String key, Object... arguments) {}

    /** @param agencies codes of those that are known */
    List<Found> faults(Set<String> agencies) {
        var found = new ArrayList<Found>();
        var ends = new HashSet<Integer>();
        for (int i = 0; i < phases.size(); i++) {
            var index = i;
            var after = phases.get(i).waitsFor(i + 1);
            if (after.stream().anyMatch(before -> before < 1 || before > index)) {
                found.add(Fault.WAITS_AHEAD.at(i));
            }
            ends.removeAll(after);
            ends.add(i + 1);
            ofOne(i, agencies, found);
        }
        if (!phases.isEmpty()) {
            ofLast(ends, found);
        }
        return found;
    }

    private void ofOne(int index, Set<String> agencies, List<Found> found) {
        var phase = phases.get(index);
        var own = phase.limit();
        if (phase.agency() != null && !agencies.contains(phase.agency())) {
            found.add(Fault.AGENCY_UNKNOWN.at(index, phase.agency()));
        }
        if (own == null) {
            return;
        }
        if (own.unit() != limit.unit() && own.unit() != Limit.Unit.SAME_DAY) {
            found.add(Fault.LIMIT_IN_ANOTHER_UNIT.at(index));
        }
        var steps = sum(phase);
        if (own.unit() != Limit.Unit.SAME_DAY && steps.compareTo(BigDecimal.valueOf(own.value())) > 0) {
            found.add(Fault.STEPS_EXCEED_LIMIT.at(index, steps.toPlainString(), Integer.toString(own.value())));
        }
    }

    private void ofLast(Set<Integer> ends, List<Found> found) {
        var last = phases.size() - 1;
        if (ends.size() > 1) {
            found.add(Fault.ENDS_APART.at(last));
        }
        if (phases.get(last).agency() != null) {
            found.add(Fault.LAST_ELSEWHERE.at(last));
        }
        if (isInterlinked() && !isSigned(phases.get(last)) && phases.stream().anyMatch(PhaseGraph::isSigned)) {
            found.add(Fault.LAST_UNSIGNED.at(last));
        }
    }

    private boolean isInterlinked() {
        return phases.stream().anyMatch(phase -> phase.agency() != null || phase.after() != null);
    }

    private static boolean isSigned(Phase phase) {
        return phase.steps().stream().map(StepPlan::role).anyMatch(SIGNS::equals);
    }

    /** How long the phases take together, those side by side counted once; what has no measure in common counts nothing. */
    BigDecimal longest() {
        var ends = new ArrayList<BigDecimal>();
        for (int i = 0; i < phases.size(); i++) {
            var start = phases.get(i).waitsFor(i + 1).stream()
                    .filter(before -> before >= 1 && before <= ends.size())
                    .map(before -> ends.get(before - 1))
                    .max(BigDecimal::compareTo)
                    .orElse(BigDecimal.ZERO);
            ends.add(start.add(time(phases.get(i))));
        }
        return ends.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private BigDecimal time(Phase phase) {
        var own = phase.limit();
        if (own == null) {
            return sum(phase);
        }
        return own.unit() == Limit.Unit.SAME_DAY ? BigDecimal.ZERO : BigDecimal.valueOf(own.value());
    }

    private static BigDecimal sum(Phase phase) {
        return phase.steps().stream().map(step -> step.share().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** In what the steps of a phase are measured. */
    static Limit measure(@Nullable Limit own, Limit whole) {
        return own == null ? whole : own;
    }
}
