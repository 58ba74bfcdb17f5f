package vn.onestop.standalone.roam;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.onestop.contracts.CatalogueEvent.Fee;
import vn.onestop.contracts.CatalogueEvent.Level;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.standalone.issuer.Account;

/**
 * A procedure as the law has it: its steps one after the other, its papers, its fee.
 *
 * @param decides agency that decides
 * @param moneyStops whether the clock stands still while the citizen owes money
 * @param grows whether its text allows an extension
 */
record Plan(
        String code, String decides, List<Step> steps, List<Paper> papers, Fee fee, boolean moneyStops, boolean grows) {

    static final String WARD = "H26.103.25.7";
    private static final String LAND = "H26.20";
    private static final String FINANCE = "H26.21";

    /** A step is done by this role: at the counter that received the dossier, or at the agency that decides. */
    record Step(int ordinal, String role) {
        boolean isAtTheCounter() {
            return role.equals("COUNTER");
        }
    }

    static Plan of(ProcedurePublished procedure) {
        var steps = procedure.phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .sorted(Comparator.comparingInt(StepPlan::ordinal))
                .map(step -> new Step(step.ordinal(), step.role()))
                .toList();
        return new Plan(
                procedure.code(),
                decidedBy(procedure),
                steps,
                procedure.papers(),
                procedure.fee(),
                procedure.pausesWhile().contains("FINANCIAL_OBLIGATION"),
                procedure.extension() != null);
    }

    /** Whose phases are not one after the other at one agency is left to other tests. */
    static boolean isPlain(ProcedurePublished procedure) {
        return procedure.phases().stream().allMatch(phase -> phase.agency() == null && phase.after() == null);
    }

    private static String decidedBy(ProcedurePublished procedure) {
        if (procedure.level() == Level.COMMUNE) {
            return WARD;
        }
        return procedure.field().vi().equals("Đất đai") ? LAND : FINANCE;
    }

    Step step(int ordinal) {
        return steps.get(ordinal - 1);
    }

    /** The leader signs in the last of his steps. */
    int signing() {
        return steps.stream()
                .filter(step -> step.role().equals("LEADER"))
                .mapToInt(Step::ordinal)
                .max()
                .orElseThrow();
    }

    int last() {
        return steps.size();
    }

    List<Integer> required() {
        return papers.stream().filter(Paper::required).map(Paper::ordinal).toList();
    }

    /** What a citizen pays on acceptance, in đồng; one copy or page where it is counted. */
    long price(boolean online) {
        var less = fee.onlineAmount();
        return online && less != null ? less : fee.amount();
    }

    boolean isCounted() {
        return fee.unit().equals("copy") || fee.unit().equals("page");
    }

    /** Whether any step of it is for somebody like this. */
    boolean isFor(Account account, String receivedAt) {
        return steps.stream()
                .anyMatch(step -> step.role().equals(account.role())
                        && Objects.equals(account.agency(), step.isAtTheCounter() ? receivedAt : decides));
    }
}
