package vn.onestop.tracking.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepHandedOn;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.CatalogueEvent.Phase;

/** The steps at which a case stands: one, or several where its phases run side by side at other agencies (liên thông). */
final class Running {

    private final List<Phase> phases;
    private final Map<Integer, Step> steps = new LinkedHashMap<>();

    /** @param phases of its procedure; none while that is not known */
    Running(List<CaseEvent> inOrder, List<Phase> phases) {
        this.phases = phases;
        inOrder.forEach(this::hear);
    }

    private void hear(CaseEvent event) {
        switch (event) {
            case StepStarted started -> stands(started.step());
            case StepTaken taken -> stands(taken.step());
            case StepHandedOn handedOn -> stands(handedOn.step());
            case StepCompleted completed -> steps.remove(completed.step().ordinal());
            case StepSentBack back ->
                steps.keySet().removeIf(ordinal -> ordinal >= back.toOrdinal() && rests(ordinal, back.toOrdinal()));
            default -> {}
        }
    }

    /** The steps of a phase follow one another; the one heard of last stands last. */
    private void stands(Step step) {
        var phase = phase(step.ordinal());
        steps.keySet().removeIf(ordinal -> phase(ordinal).equals(phase));
        steps.put(step.ordinal(), step);
    }

    /** The one heard of last. */
    Optional<Step> last() {
        return steps.values().stream().reduce((_, later) -> later);
    }

    /** The agencies that have it, each once, in the order of the procedure. */
    List<String> agencies(String competentAgency) {
        return steps.keySet().stream()
                .sorted()
                .map(ordinal -> agency(ordinal, competentAgency))
                .distinct()
                .toList();
    }

    private String agency(int ordinal, String competentAgency) {
        var agency = phase(ordinal)
                .map(index -> Optional.ofNullable(phases.get(index).agency()))
                .orElse(Optional.empty());
        return agency.orElse(competentAgency);
    }

    /** Whether a step is in the phase of another, or in one that waits for that; where nothing is known, it is. */
    private boolean rests(int ordinal, int on) {
        var phase = phase(ordinal);
        var before = phase(on);
        return phase.isEmpty() || before.isEmpty() || waits(phase.get(), before.get());
    }

    private boolean waits(int phase, int before) {
        return phase == before
                || phases.get(phase).waitsFor(phase + 1).stream().anyMatch(waitedFor -> waits(waitedFor - 1, before));
    }

    /** Steps are numbered through all phases. */
    private Optional<Integer> phase(int ordinal) {
        var ends = new ArrayList<Integer>();
        phases.forEach(phase ->
                ends.add((ends.isEmpty() ? 0 : ends.getLast()) + phase.steps().size()));
        return ends.stream().filter(end -> ordinal <= end).map(ends::indexOf).findFirst();
    }
}
