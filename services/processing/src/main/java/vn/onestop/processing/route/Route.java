package vn.onestop.processing.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;

/**
 * The way of a dossier through its procedure (quy trình nội bộ): each phase is a part with its steps one after the other,
 * and parts that do not wait for one another run side by side.
 */
public record Route(List<PlannedPart> parts, List<PlannedStep> steps) {

    public Route {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
    }

    /**
     * The counter's first step stays where the dossier came in; the agency of the part does all others, the competent one
     * where none is named.
     */
    public static Route of(ProcedurePublished procedure, String receivedAt, String competentAgency) {
        var parts = new ArrayList<PlannedPart>();
        var steps = new ArrayList<PlannedStep>();
        for (var phase : procedure.phases()) {
            var agency = phase.agency() == null ? competentAgency : phase.agency();
            var ordinal = parts.size() + 1;
            parts.add(new PlannedPart(ordinal, agency, phase.limit(), phase.waitsFor(ordinal)));
            for (var plan : phase.steps()) {
                var role = Role.valueOf(plan.role());
                var where = steps.isEmpty() && role == Role.COUNTER ? receivedAt : agency;
                steps.add(new PlannedStep(
                        steps.size() + 1, ordinal, phase.name(), plan.name(), role, where, plan.share()));
            }
        }
        requirePossible(procedure, parts);
        return new Route(parts, steps);
    }

    private static void requirePossible(ProcedurePublished procedure, List<PlannedPart> parts) {
        if (parts.isEmpty()
                || procedure.phases().stream().anyMatch(phase -> phase.steps().isEmpty())) {
            throw new IllegalArgumentException("procedure %s plans no step".formatted(procedure.code()));
        }
        var open = new HashSet<Integer>();
        for (var part : parts) {
            if (part.after().stream().anyMatch(before -> before < 1 || before >= part.ordinal())) {
                throw new IllegalArgumentException("part %d of procedure %s waits for %s"
                        .formatted(part.ordinal(), procedure.code(), part.after()));
            }
            open.removeAll(part.after());
            open.add(part.ordinal());
        }
        if (open.size() > 1 || procedure.phases().getLast().agency() != null) {
            throw new IllegalArgumentException(
                    "procedure %s does not end in one part of the agency that decides".formatted(procedure.code()));
        }
    }
}
