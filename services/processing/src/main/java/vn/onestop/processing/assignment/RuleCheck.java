package vn.onestop.processing.assignment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.Colleagues;
import vn.onestop.processing.route.Role;
import vn.onestop.web.InvalidFields;

/** Whether a rule makes sense for an agency; says everything that is wrong with it at once. */
@Component
class RuleCheck {

    private final Catalogue catalogue;
    private final Colleagues colleagues;

    RuleCheck(Catalogue catalogue, Colleagues colleagues) {
        this.catalogue = catalogue;
        this.colleagues = colleagues;
    }

    void of(RuleWish wish, String agency) {
        var wrong = InvalidFields.collect();
        var role = wish.step() == null ? wish.role() : roleOfStep(wish, wrong);
        var procedure = wish.procedure();
        if (procedure != null && catalogue.latestProcedure(procedure).isEmpty()) {
            wrong.add("procedure", "assignment.procedure.unknown", procedure);
        }
        switch (wish.way()) {
            case FIXED -> fixed(wish, role, agency, wrong);
            case BY_AREA -> byArea(wish, role, agency, wrong);
            case LEAST_LOADED -> {}
        }
        if (wish.official() != null && wish.way() != Way.FIXED) {
            wrong.add("official", "assignment.official.superfluous");
        }
        if (!wish.areas().isEmpty() && wish.way() != Way.BY_AREA) {
            wrong.add("areas", "assignment.areas.superfluous");
        }
        wrong.throwIfAny();
    }

    private @Nullable Role roleOfStep(RuleWish wish, InvalidFields.Collector wrong) {
        if (wish.role() != null) {
            wrong.add("role", "assignment.role.given-by-step");
        }
        if (wish.procedure() == null) {
            wrong.add("step", "assignment.step.needs-procedure");
            return null;
        }
        var steps = catalogue
                .latestProcedure(wish.procedure())
                .map(ProcedurePublished::phases)
                .map(phases ->
                        phases.stream().flatMap(phase -> phase.steps().stream()).toList());
        if (steps.isEmpty() || wish.step() == null) {
            return null;
        }
        if (wish.step() < 1 || wish.step() > steps.get().size()) {
            wrong.add("step", "assignment.step.unknown", steps.get().size());
            return null;
        }
        return Role.valueOf(steps.get().get(wish.step() - 1).role());
    }

    private void fixed(RuleWish wish, @Nullable Role role, String agency, InvalidFields.Collector wrong) {
        if (wish.official() == null) {
            wrong.add("official", "assignment.official.missing");
        } else if (!mayDo(wish.official(), role, agency)) {
            wrong.add("official", "assignment.official.no-colleague", wish.official());
        }
    }

    private void byArea(RuleWish wish, @Nullable Role role, String agency, InvalidFields.Collector wrong) {
        if (wish.areas().isEmpty()) {
            wrong.add("areas", "assignment.areas.missing");
        }
        wish.areas().forEach((area, official) -> {
            if (catalogue.agency(area).isEmpty()) {
                wrong.add("areas", "assignment.areas.unknown", area);
            }
            if (!mayDo(official, role, agency)) {
                wrong.add("areas", "assignment.official.no-colleague", official);
            }
        });
    }

    private boolean mayDo(String account, @Nullable Role role, String agency) {
        return role == null ? colleagues.worksAt(account, agency) : colleagues.mayDo(account, role, agency);
    }
}
