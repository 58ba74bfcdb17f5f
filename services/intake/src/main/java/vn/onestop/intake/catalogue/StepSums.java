package vn.onestop.intake.catalogue;

import java.util.List;
import java.util.Set;
import vn.onestop.contracts.CatalogueEvent.Phase;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.contracts.Limit;
import vn.onestop.officetime.Terms;
import vn.onestop.time.StepsExceedLimit;
import vn.onestop.time.WorkingTime;

/**
 * The steps of a procedure may not take longer than its limit; published tables sometimes do. Days are held against days
 * and hours against hours, so steps in hours within a same-day limit are held against nothing: their total never extends
 * that limit, however long it is. Of phases that run side by side the longest way counts.
 */
final class StepSums {

    private StepSums() {}

    /**
     * @param agencies codes of those that are known
     * @throws UnusableCatalogue with a sentence that says what cannot be, or by how much the steps are too long
     */
    static void check(String procedure, Limit limit, List<Phase> phases, Set<String> agencies) {
        for (var phase : phases) {
            var measure = PhaseGraph.measure(phase.limit(), limit);
            requireSameUnit(procedure, measure, phase);
            phase.steps().stream().map(StepPlan::share).forEach(Terms::share);
        }
        var graph = new PhaseGraph(limit, phases);
        graph.faults(agencies).stream().findFirst().ifPresent(found -> {
            throw new UnusableCatalogue("Procedure %s: %s at %s.".formatted(procedure, found.fault(), found.path()));
        });
        try {
            requireWithin(limit, graph);
        } catch (StepsExceedLimit e) {
            throw new UnusableCatalogue("Procedure %s: %s".formatted(procedure, e.getMessage()), e);
        }
    }

    /** @throws StepsExceedLimit when even side by side they take longer */
    static void requireWithin(Limit limit, PhaseGraph graph) {
        var whole = Terms.limit(limit);
        var longest = graph.longest();
        if (longest.signum() > 0) {
            WorkingTime.requireWithin(whole, List.of(Terms.share(new Share(longest, unitOfSteps(limit)))));
        }
    }

    /** In what the steps within a limit are measured. */
    static ShareUnit unitOfSteps(Limit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS, MONTHS -> ShareUnit.DAYS;
            case WORKING_HOURS, SAME_DAY -> ShareUnit.HOURS;
        };
    }

    private static void requireSameUnit(String procedure, Limit limit, Phase phase) {
        var needed = unitOfSteps(limit);
        if (phase.steps().stream().anyMatch(step -> step.share().unit() != needed)) {
            throw new UnusableCatalogue("Procedure %s has a limit in %s, so its steps must be given in %s."
                    .formatted(procedure, limit.unit(), needed));
        }
    }
}
