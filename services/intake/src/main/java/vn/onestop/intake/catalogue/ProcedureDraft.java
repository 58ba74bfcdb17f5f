package vn.onestop.intake.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.Extension;
import vn.onestop.contracts.CatalogueEvent.Fee;
import vn.onestop.contracts.CatalogueEvent.Level;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.contracts.CatalogueEvent.Phase;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Text;

/**
 * A procedure as an administrator means it to be from a day on, before it is given a version. Papers and steps are
 * numbered as they stand.
 */
public record ProcedureDraft(
        LocalDate effectiveFrom,
        List<String> formerCodes,
        Text name,
        Text field,
        Level level,
        Limit limit,
        @Nullable Extension extension,
        SupplementClock supplementClock,
        Set<String> pausesWhile,
        Fee fee,
        List<NamedPaper> papers,
        Text result,
        List<PlannedPhase> phases) {

    public record NamedPaper(Text name, boolean required) {}

    /** See {@link Phase}. */
    public record PlannedPhase(
            Text name,
            List<PlannedStep> steps,
            @Nullable String agency,
            @Nullable Limit limit,
            @Nullable Set<Integer> after) {}

    public record PlannedStep(Text name, String role, Share share) {}

    Entry entry(String code) {
        return new Entry(Kind.PROCEDURE, code, effectiveFrom, (version, at) -> published(code, version, at));
    }

    private ProcedurePublished published(String code, int version, Instant at) {
        return new ProcedurePublished(
                code,
                version,
                at,
                effectiveFrom,
                formerCodes,
                name,
                field,
                level,
                limit,
                extension,
                supplementClock,
                pausesWhile,
                fee,
                numberedPapers(),
                result,
                numberedPhases());
    }

    private List<Paper> numberedPapers() {
        var numbered = new ArrayList<Paper>();
        papers.forEach(paper -> numbered.add(new Paper(numbered.size() + 1, paper.name(), paper.required())));
        return numbered;
    }

    /** Steps are numbered through all phases. */
    List<Phase> numberedPhases() {
        var ordinal = 0;
        var numbered = new ArrayList<Phase>();
        for (var phase : phases) {
            var steps = new ArrayList<StepPlan>();
            for (var step : phase.steps()) {
                steps.add(new StepPlan(++ordinal, step.name(), step.role(), step.share()));
            }
            numbered.add(new Phase(phase.name(), steps, phase.agency(), phase.limit(), phase.after()));
        }
        return numbered;
    }
}
