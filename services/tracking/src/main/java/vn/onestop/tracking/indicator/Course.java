package vn.onestop.tracking.indicator;

import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.DeadlineRecomputed;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.time.NationalCase;

/**
 * The dates of an accepted dossier, each with the instant since which it holds, so that any month can be counted as it
 * ended.
 *
 * @param dues the law's date (hạn theo quy định): the one promised first, then each that moved it; an apology moves none
 * @param waits requests for papers (yêu cầu bổ sung)
 * @param lateAt codes of the agencies that made it late, when it ended and was
 */
record Course(
        List<Due> dues,
        List<Wait> waits,
        @Nullable Instant processed,
        @Nullable Instant returned,
        @Nullable Instant stopped,
        @Nullable List<String> lateAt) {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    record Due(Instant since, Instant due) {}

    /** @param until when the papers were complete, null while they are not */
    record Wait(Instant from, @Nullable Instant until) {

        boolean isOpen(Instant at) {
            return !from.isAfter(at) && (until == null || until.isAfter(at));
        }
    }

    Course {
        dues = List.copyOf(dues);
        waits = List.copyOf(waits);
        lateAt = lateAt == null ? List.of() : List.copyOf(lateAt);
    }

    static Course of(DossierAccepted accepted, List<AboutDossier> facts) {
        var processing = facts.stream()
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast)
                .sorted(comparingLong(CaseEvent::sequence))
                .toList();
        var first = new Due(accepted.occurredAt(), accepted.promise().due());
        return new Course(
                Stream.concat(Stream.of(first), processing.stream().flatMap(Course::moved))
                        .toList(),
                waits(processing),
                at(processing, CaseDecided.class),
                at(facts, ResultDelivered.class),
                at(processing, CaseStopped.class),
                lateAt(processing));
    }

    private static @Nullable List<String> lateAt(List<CaseEvent> processing) {
        return processing.stream()
                .map(event -> switch (event) {
                    case CaseDecided decided -> decided.lateAt();
                    case CaseStopped stopped -> stopped.lateAt();
                    default -> null;
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The agencies that made it late, as far as that was said by then. */
    List<String> lateAt(Instant at) {
        var named = lateAt;
        return named == null || ended().filter(end -> !end.isAfter(at)).isEmpty() ? List.of() : named;
    }

    private static Stream<Due> moved(CaseEvent event) {
        return switch (event) {
            case PromiseMoved moved ->
                Stream.of(new Due(moved.occurredAt(), moved.promise().due()));
            case DeadlineRecomputed recomputed -> Stream.of(new Due(recomputed.occurredAt(), recomputed.due()));
            default -> Stream.empty();
        };
    }

    private static List<Wait> waits(List<CaseEvent> processing) {
        return those(processing, SupplementRequested.class)
                .map(asked -> new Wait(
                        asked.occurredAt(),
                        those(processing, SupplementReceived.class)
                                .filter(received -> received.ordinal() == asked.ordinal())
                                .map(SupplementReceived::occurredAt)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static @Nullable Instant at(List<? extends AboutDossier> facts, Class<? extends AboutDossier> type) {
        return those(facts, type).map(AboutDossier::occurredAt).findFirst().orElse(null);
    }

    private static <E> Stream<E> those(List<?> facts, Class<E> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    /** When it ended, if it has. */
    Optional<Instant> ended() {
        return Stream.of(Optional.ofNullable(processed), Optional.ofNullable(returned), Optional.ofNullable(stopped))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * As Decision 766 counts it at an instant. The time of papers that came is in the law's date already, which moved by
     * it; so nothing is subtracted from the end.
     */
    NationalCase national(Instant at) {
        var waiting =
                waits.stream().filter(wait -> wait.isOpen(at)).map(Wait::from).toList();
        return new NationalCase(due(at), processed, returned, stopped, List.of(), waiting);
    }

    /** Against the first promise, whatever was asked for since. */
    NationalCase raw() {
        return new NationalCase(dues.getFirst().due(), processed, returned, stopped, List.of(), List.of());
    }

    /** Whether it was processed before the day on which it was due. */
    boolean isEarly(Instant at) {
        return processed != null && !processed.isAfter(at) && day(processed).isBefore(day(due(at)));
    }

    /** Whether only an open request keeps it in time. */
    boolean waitsForApplicant(Instant at) {
        return ended().filter(end -> !end.isAfter(at)).isEmpty()
                && waits.stream().anyMatch(wait -> wait.isOpen(at));
    }

    private Instant due(Instant at) {
        return dues.stream()
                .filter(due -> !due.since().isAfter(at))
                .reduce((_, later) -> later)
                .orElse(dues.getFirst())
                .due();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, HERE);
    }
}
