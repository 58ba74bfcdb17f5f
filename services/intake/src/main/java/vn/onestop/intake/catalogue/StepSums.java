package vn.onestop.intake.catalogue;

import java.util.List;
import vn.onestop.contracts.CatalogueEvent.Phase;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.contracts.Limit;
import vn.onestop.officetime.Terms;
import vn.onestop.time.StepsExceedLimit;
import vn.onestop.time.WorkingTime;

/**
 * The steps of a procedure may not take longer than its limit; published tables sometimes do. Days are held against days
 * and hours against hours, so steps in hours within a same-day limit are held against nothing: their total never extends
 * that limit, however long it is.
 */
final class StepSums {

    private StepSums() {}

    /** @throws UnusableCatalogue with a sentence that says by how much the steps are too long */
    static void check(String procedure, Limit limit, List<Phase> phases) {
        var steps = phases.stream()
                .flatMap(phase -> phase.steps().stream())
                .map(StepPlan::share)
                .toList();
        requireSameUnit(
                procedure, limit, steps.stream().map(share -> share.unit()).toList());
        try {
            WorkingTime.requireWithin(
                    Terms.limit(limit), steps.stream().map(Terms::share).toList());
        } catch (StepsExceedLimit e) {
            throw new UnusableCatalogue("Procedure %s: %s".formatted(procedure, e.getMessage()), e);
        }
    }

    /** In what the steps within a limit are measured. */
    static ShareUnit unitOfSteps(Limit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS, MONTHS -> ShareUnit.DAYS;
            case WORKING_HOURS, SAME_DAY -> ShareUnit.HOURS;
        };
    }

    private static void requireSameUnit(String procedure, Limit limit, List<ShareUnit> units) {
        var needed = unitOfSteps(limit);
        if (units.stream().anyMatch(unit -> unit != needed)) {
            throw new UnusableCatalogue("Procedure %s has a limit in %s, so its steps must be given in %s."
                    .formatted(procedure, limit.unit(), needed));
        }
    }
}
