package vn.onestop.intake.handover;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Text;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;
import vn.onestop.intake.personal.Person;
import vn.onestop.intake.registration.Corrections;
import vn.onestop.intake.registration.Progress;
import vn.onestop.intake.registration.Sight;

/** What lies at a counter and waits for its citizen (kết quả chờ trả), what has lain longest first. */
@Service
@Transactional
public class WaitingResults {

    /** Results on one page. */
    static final int PAGE = 50;

    private static final Set<Ending> TO_HAND_OVER = Set.of(Ending.GRANTED, Ending.DECLINED);

    private final ResultBook results;
    private final Progress progress;
    private final Sight sight;
    private final Catalogue catalogue;
    private final ShelfTime shelfTime;
    private final Corrections corrections;

    WaitingResults(
            ResultBook results,
            Progress progress,
            Sight sight,
            Catalogue catalogue,
            ShelfTime shelfTime,
            Corrections corrections) {
        this.results = results;
        this.progress = progress;
        this.sight = sight;
        this.catalogue = catalogue;
        this.shelfTime = shelfTime;
        this.corrections = corrections;
    }

    /**
     * @param ending one ending only; without it, every result that can be handed over
     * @param wish only what its citizen wants in this way
     */
    public record Question(
            @Nullable Ending ending, @Nullable ResultDelivery wish, int page) {}

    public record Page(List<Item> items, int page, int size, long total) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * @param owner whose matter it is
     * @param since when it was decided or stopped
     * @param workingDays how many working days it has lain
     * @param explanation the sentence of form 05, when it was stopped
     * @param correctedBy the dossier that mends it, when it has a mistake; its citizen is to be told
     */
    public record Item(
            @Schema(example = "H26.103.25.7-260310-0112") String code,
            ProcedureRef procedure,
            Text procedureName,
            String owner,
            Ending ending,
            @Nullable String documentNumber,
            @Nullable StopReason stopReason,
            @Nullable String explanation,
            ResultDelivery wish,
            Instant since,
            int workingDays,

            @Nullable @Schema(example = "H26.103.25.7-260316-0007")
            String correctedBy) {

        @Override
        public String toString() {
            return "Item[" + code + "]";
        }
    }

    public Page of(String counter, Question question, Onlooker by) {
        var found = results.lying(
                counter,
                question.ending() == null ? TO_HAND_OVER : Set.of(question.ending()),
                question.wish() == null ? Set.of(ResultDelivery.values()) : Set.of(question.wish()),
                PageRequest.of(question.page(), PAGE));
        var dossiers = found.map(Result::dossierId).toList();
        sight.list(dossiers, counter, by, Shown.RESULTS);
        var owners = progress.owners(dossiers);
        var lain = shelfTime.untilNow();
        var mended = corrections.correctedBy(dossiers);
        var items = found.map(result -> item(
                result,
                Objects.requireNonNull(owners.get(result.dossierId())),
                lain.applyAsInt(result.since()),
                mended.get(result.dossierId())));
        return new Page(items.toList(), question.page(), PAGE, found.getTotalElements());
    }

    private Item item(Result result, Person owner, int workingDays, @Nullable String correctedBy) {
        return new Item(
                result.code(),
                result.procedure(),
                catalogue.procedure(result.procedure()).name(),
                owner.name(),
                result.ending(),
                result.documentNumber(),
                result.stopReason(),
                result.explanation(),
                result.wish(),
                result.since(),
                workingDays,
                correctedBy);
    }
}
