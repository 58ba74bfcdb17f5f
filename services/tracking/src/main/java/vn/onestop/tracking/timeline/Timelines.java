package vn.onestop.tracking.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.Registration;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.Text;
import vn.onestop.tracking.timeline.Timeline.Due;
import vn.onestop.tracking.timeline.Timeline.Ending;
import vn.onestop.tracking.timeline.Timeline.Named;

/** Puts a dossier's story together with the names from the catalogue. */
@Component
class Timelines {

    private final Facts facts;
    private final Catalogue catalogue;
    private final Corrections corrections;
    private final Passes passes;

    Timelines(Facts facts, Catalogue catalogue, Corrections corrections, Passes passes) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.corrections = corrections;
        this.passes = passes;
    }

    Optional<Timeline> of(Dossiers.Opened dossier) {
        var story = Story.of(facts.about(dossier.dossierId()));
        return story.opening().map(opening -> timeline(dossier, story, opening));
    }

    private Timeline timeline(Dossiers.Opened dossier, Story story, Registration opening) {
        var ref = opening.procedure();
        var procedure = catalogue.procedure(ref);
        var running = story.running(procedure.map(ProcedurePublished::phases).orElse(List.of()));
        var keepers = keepers(story, running, opening);
        return new Timeline(
                dossier.code(),
                dossier.owner(),
                story.standing(),
                opening,
                new Named(ref.code(), procedure.map(ProcedurePublished::name).orElse(new Text(ref.code(), ref.code()))),
                named(opening.receivedAt()),
                named(keepers.getFirst()),
                keepers.stream().skip(1).map(this::named).toList(),
                running.last().or(story::currentStep),
                due(story, opening),
                catalogue.hotline(opening.receivedAt()),
                story.waiting(),
                ending(dossier, story, opening),
                procedure.map(known -> ahead(story, known)).orElse(List.of()),
                story.entries(),
                story.messages());
    }

    private Ending ending(Dossiers.Opened dossier, Story story, Registration opening) {
        return new Ending(
                story.decision(),
                story.reasons(),
                story.resultFile().map(file -> passes.copy(dossier.dossierId(), file)),
                corrections.of(dossier.dossierId()),
                story.stop(),
                story.handedOver(),
                handedOverAt(story, opening));
    }

    private Named named(String agency) {
        return new Named(agency, catalogue.agency(agency));
    }

    private Text handedOverAt(Story story, Registration opening) {
        return catalogue.agency(
                story.handedOver().map(ResultDelivered::handedOverAt).orElse(opening.receivedAt()));
    }

    /** The counter keeps a dossier until it is handed over and has it back with the result. */
    private static List<String> keepers(Story story, Running running, Registration opening) {
        return switch (opening) {
            case DossierRefused _, DossierFiled _ -> List.of(opening.receivedAt());
            case DossierAccepted accepted -> {
                if (story.standing() == Standing.RECEIVED || story.standing().isFinal()) {
                    yield List.of(accepted.receivedAt());
                }
                var agencies = running.agencies(accepted.competentAgency());
                yield agencies.isEmpty() ? List.of(accepted.competentAgency()) : agencies;
            }
        };
    }

    private static Optional<Due> due(Story story, Registration opening) {
        return switch (opening) {
            case DossierRefused _, DossierFiled _ -> Optional.empty();
            case DossierAccepted accepted -> {
                var moves = story.moves();
                var promise =
                        moves.isEmpty() ? accepted.promise() : moves.getLast().promise();
                var first = accepted.promise().due();
                var held = story.held(first);
                yield Optional.of(new Due(
                        promise,
                        first,
                        held,
                        story.statutory(first),
                        story.late().filter(missed -> !missed.deadline().due().isBefore(held)),
                        moves,
                        story.apologies()));
            }
        };
    }

    /** The step that asked for papers or money goes on when they are here, and one that was sent back to begins again. */
    private static List<Text> ahead(Story story, ProcedurePublished procedure) {
        if (story.standing().isFinal()) {
            return List.of();
        }
        var current = story.currentStep().map(Step::ordinal).orElse(0);
        var done = goesOnWithItsStep(story.standing()) ? Math.max(0, current - 1) : current;
        Stream<StepPlan> steps = procedure.phases().stream().flatMap(phase -> phase.steps().stream());
        return steps.skip(done).map(StepPlan::name).toList();
    }

    private static boolean goesOnWithItsStep(Standing standing) {
        return standing == Standing.WAITING_FOR_PAPERS
                || standing == Standing.PAYMENT_DUE
                || standing == Standing.WITHDRAWAL_ASKED;
    }
}
