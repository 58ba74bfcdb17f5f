package vn.onestop.intake.handover;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Text;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;
import vn.onestop.intake.personal.Person;
import vn.onestop.intake.registration.Progress;
import vn.onestop.intake.registration.Sight;
import vn.onestop.officetime.OfficeTimes;
import vn.onestop.time.WorkingCalendar;

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
    private final OfficeTimes officeTimes;
    private final Clock clock;

    WaitingResults(
            ResultBook results,
            Progress progress,
            Sight sight,
            Catalogue catalogue,
            OfficeTimes officeTimes,
            Clock clock) {
        this.results = results;
        this.progress = progress;
        this.sight = sight;
        this.catalogue = catalogue;
        this.officeTimes = officeTimes;
        this.clock = clock;
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
            int workingDays) {

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
        var people = progress.people(dossiers);
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var calendar = officeTimes.calendar(catalogue.calendar(today));
        var items = found.map(result -> item(result, owner(people, result.dossierId()), lain(calendar, result, today)));
        return new Page(items.toList(), question.page(), PAGE, found.getTotalElements());
    }

    private Item item(Result result, Person owner, int workingDays) {
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
                workingDays);
    }

    private static Person owner(Map<UUID, Map<Part, Person>> people, UUID dossierId) {
        var parts = Objects.requireNonNull(people.get(dossierId));
        var owner = parts.get(Part.OWNER);
        return owner == null ? Objects.requireNonNull(parts.get(Part.FILER)) : owner;
    }

    /** The day on which it came is not counted. */
    private static int lain(WorkingCalendar calendar, Result result, LocalDate today) {
        return calendar.workingDaysBetween(LocalDate.ofInstant(result.since(), WorkingCalendar.ZONE), today);
    }
}
