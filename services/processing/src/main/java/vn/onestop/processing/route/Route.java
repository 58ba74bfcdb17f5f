package vn.onestop.processing.route;

import java.util.ArrayList;
import java.util.List;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;

/** The way of a dossier through its procedure (quy trình nội bộ): the steps of all phases, one after the other. */
public final class Route {

    private Route() {}

    /** The counter's first step stays where the dossier came in; the competent agency does all others. */
    public static List<PlannedStep> of(ProcedurePublished procedure, String receivedAt, String competentAgency) {
        var steps = new ArrayList<PlannedStep>();
        for (var phase : procedure.phases()) {
            for (var plan : phase.steps()) {
                var role = Role.valueOf(plan.role());
                var agency = steps.isEmpty() && role == Role.COUNTER ? receivedAt : competentAgency;
                steps.add(new PlannedStep(steps.size() + 1, phase.name(), plan.name(), role, agency, plan.share()));
            }
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("procedure " + procedure.code() + " plans no step");
        }
        return List.copyOf(steps);
    }
}
