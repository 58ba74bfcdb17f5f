package vn.onestop.intake.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.intake.catalogue.ProcedureDraft.PlannedStep;
import vn.onestop.officetime.Terms;
import vn.onestop.time.PauseCause;
import vn.onestop.time.Share;
import vn.onestop.time.StepsExceedLimit;
import vn.onestop.time.TimeLimit;
import vn.onestop.time.TimeRefusal;
import vn.onestop.web.InvalidFields;

/** Holds a procedure against the law of time: everything that is wrong is said at once, each beside its field. */
final class ProcedureCheck {

    /** Those who do steps; others only look on. */
    private static final Set<String> ROLES = Set.of("COUNTER", "SPECIALIST", "UNIT_HEAD", "LEADER", "CLERK");

    private final ProcedureDraft draft;
    private final InvalidFields.Collector wrong = InvalidFields.collect();

    private final PhaseGraph graph;

    private ProcedureCheck(ProcedureDraft draft) {
        this.draft = draft;
        graph = new PhaseGraph(draft.limit(), draft.numberedPhases());
    }

    /**
     * Refuses what cannot be, or says what the steps take together and what is left of the limit.
     *
     * @param agencies codes of those that are known
     */
    static StepTotals check(ProcedureDraft draft, Set<String> agencies, LocalDate today) {
        var check = new ProcedureCheck(draft);
        if (draft.effectiveFrom().isBefore(today)) {
            check.wrong.add("effectiveFrom", "field.effective-in-the-past", draft.effectiveFrom());
        }
        check.pauses();
        check.steps();
        check.graph.faults(agencies).forEach(found -> check.wrong.add(found.path(), found.key(), found.arguments()));
        check.sums();
        check.wrong.throwIfAny();
        return check.totals();
    }

    private void pauses() {
        for (var cause : draft.pausesWhile()) {
            try {
                PauseCause.valueOf(cause);
            } catch (IllegalArgumentException _) {
                wrong.add("pausesWhile", "field.pause-unknown", cause);
            }
        }
    }

    private void steps() {
        for (int i = 0; i < draft.phases().size(); i++) {
            var phase = draft.phases().get(i);
            var unit = StepSums.unitOfSteps(PhaseGraph.measure(phase.limit(), draft.limit()));
            for (int j = 0; j < phase.steps().size(); j++) {
                step("phases[%d].steps[%d]".formatted(i, j), phase.steps().get(j), unit);
            }
        }
        if (allSteps().isEmpty()) {
            wrong.add("phases", "field.steps-missing");
        }
    }

    private void step(String path, PlannedStep step, ShareUnit unit) {
        if (!ROLES.contains(step.role())) {
            wrong.add(path + ".role", "field.role-unknown", step.role());
        }
        if (step.share().unit() != unit) {
            wrong.add(path + ".share", "field.share-in-another-unit");
        }
        if (share(step).isEmpty()) {
            wrong.add(
                    path + ".share",
                    "field.share-impossible",
                    step.share().amount().toPlainString());
        }
    }

    private void sums() {
        try {
            Terms.limit(draft.limit());
            if (allSteps().stream().allMatch(step -> share(step).isPresent())) {
                StepSums.requireWithin(draft.limit(), graph);
            }
        } catch (StepsExceedLimit e) {
            wrong.add(
                    "phases",
                    "field.steps-exceed-limit",
                    e.sum().toPlainString(),
                    Integer.toString(draft.limit().value()),
                    e.over().toPlainString());
        } catch (TimeRefusal _) {
            wrong.add(
                    "limit.value",
                    "field.limit-impossible",
                    Integer.toString(draft.limit().value()));
        }
    }

    private static Optional<Share> share(PlannedStep step) {
        try {
            return Optional.of(Terms.share(step.share()));
        } catch (TimeRefusal _) {
            return Optional.empty();
        }
    }

    /** Hours within one day and days within months are held against nothing. */
    private StepTotals totals() {
        var sum = graph.longest();
        var limit = Terms.limit(draft.limit());
        var comparable = !(limit instanceof TimeLimit.SameDay || limit instanceof TimeLimit.Months);
        return new StepTotals(
                draft.limit(),
                sum,
                comparable ? BigDecimal.valueOf(limit.value()).subtract(sum) : null);
    }

    private List<PlannedStep> allSteps() {
        return draft.phases().stream().flatMap(phase -> phase.steps().stream()).toList();
    }
}
