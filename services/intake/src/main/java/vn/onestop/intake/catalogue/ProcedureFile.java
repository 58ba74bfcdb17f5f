package vn.onestop.intake.catalogue;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.Level;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.contracts.CatalogueEvent.Phase;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.time.PauseCause;

/** {@code procedures.yaml} as it stands. */
record ProcedureFile(LocalDate effectiveFrom, List<Procedure> procedures) {

    private static final String IF_ANY = "(nếu có)";
    private static final Pattern SLA = Pattern.compile("(\\d+(?:\\.\\d+)?)([dh])");

    /** @param agencies codes of those that are known */
    List<Entry> entries(English english, Set<String> agencies) {
        return procedures.stream()
                .map(procedure -> procedure.entry(effectiveFrom, english, agencies))
                .toList();
    }

    record Procedure(
            String code,
            @Nullable LocalDate effectiveFrom,
            @Nullable List<String> formerCodes,
            String name,
            String field,
            Level level,
            Limit limit,
            @Nullable Extension extension,
            @Nullable SupplementClock supplementClock,
            @Nullable Set<PauseCause> pausesWhile,
            Fee fee,
            List<String> papers,
            String result,
            @Nullable List<Step> steps,
            @Nullable List<PhaseOfSteps> phases) {

        Entry entry(LocalDate usually, English english, Set<String> agencies) {
            var from = effectiveFrom == null ? usually : effectiveFrom;
            var plan = plan(english);
            StepSums.check(code, limit, plan, agencies);
            return new Entry(
                    Kind.PROCEDURE,
                    code,
                    from,
                    (version, at) -> new ProcedurePublished(
                            code,
                            version,
                            at,
                            from,
                            formerCodes == null ? List.of() : formerCodes,
                            english.procedure(code, name),
                            english.phrase(field),
                            level,
                            limit,
                            extension == null ? null : extension.published(english),
                            supplementClock == null ? SupplementClock.PAUSE : supplementClock,
                            causes(),
                            fee.published(),
                            papers(english),
                            english.phrase(result),
                            plan));
        }

        private Set<String> causes() {
            return pausesWhile == null
                    ? Set.of()
                    : pausesWhile.stream().map(Enum::name).collect(toUnmodifiableSet());
        }

        private List<Paper> papers(English english) {
            var numbered = new ArrayList<Paper>();
            for (var paper : papers) {
                numbered.add(new Paper(numbered.size() + 1, english.phrase(paper), !paper.endsWith(IF_ANY)));
            }
            return numbered;
        }

        /** Steps are numbered through all phases. */
        private List<Phase> plan(English english) {
            var ordinal = 0;
            var plan = new ArrayList<Phase>();
            for (var phase : phasesOrOne()) {
                var planned = new ArrayList<StepPlan>();
                for (var step : phase.steps()) {
                    planned.add(
                            new StepPlan(++ordinal, english.phrase(step.name()), step.role(), share(code, step.sla())));
                }
                var name = english.phrase(phase.name());
                plan.add(new Phase(name, planned, phase.agency(), phase.limit(), phase.after()));
            }
            return plan;
        }

        private List<PhaseOfSteps> phasesOrOne() {
            if (phases != null) {
                return phases;
            }
            if (steps == null) {
                throw new UnusableCatalogue("Procedure %s has no steps.".formatted(code));
            }
            return List.of(new PhaseOfSteps("Giải quyết", steps, null, null, null));
        }
    }

    private static Share share(String procedure, String sla) {
        var parts = SLA.matcher(sla);
        if (!parts.matches()) {
            throw new UnusableCatalogue(
                    "Procedure %s gives a step \"%s\"; a share is days, 1.5d, or hours, 2h.".formatted(procedure, sla));
        }
        return new Share(new BigDecimal(parts.group(1)), parts.group(2).equals("d") ? ShareUnit.DAYS : ShareUnit.HOURS);
    }

    record Extension(int value, Limit.Unit unit, String reason) {
        CatalogueEvent.Extension published(English english) {
            return new CatalogueEvent.Extension(new Limit(value, unit), english.phrase(reason));
        }
    }

    record Fee(
            long amount,
            String unit,
            @Nullable Long online,
            @Nullable String note) {
        CatalogueEvent.Fee published() {
            return new CatalogueEvent.Fee(amount, unit, online, note);
        }
    }

    /** See {@link Phase}. */
    record PhaseOfSteps(
            String name,
            List<Step> steps,
            @Nullable String agency,
            @Nullable Limit limit,
            @Nullable Set<Integer> after) {}

    record Step(String name, String role, String sla) {}
}
