package vn.onestop.tracking.register;

import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.Registration;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.FilingEvent.FilingClosed;
import vn.onestop.contracts.FilingEvent.FilingCompleted;
import vn.onestop.contracts.FilingEvent.FilingReturned;
import vn.onestop.tracking.register.Entry.State;

/** Writes the line of one dossier out of all that is known of it, in whatever order it came in. */
final class Clerk {

    private final List<DossierEvent> intake;
    private final List<CaseEvent> processing;

    private Clerk(Collection<? extends AboutDossier> facts) {
        intake = inOrder(facts, DossierEvent.class);
        processing = inOrder(facts, CaseEvent.class);
    }

    /** Empty while nobody has said how the dossier came in. */
    static Optional<Entry> entry(Collection<? extends AboutDossier> facts) {
        var clerk = new Clerk(facts);
        return last(clerk.intake, Registration.class).map(clerk::entry);
    }

    private static <E extends AboutDossier> List<E> inOrder(Collection<? extends AboutDossier> facts, Class<E> source) {
        return facts.stream()
                .filter(source::isInstance)
                .map(source::cast)
                .sorted(comparingLong(AboutDossier::sequence))
                .toList();
    }

    private Entry entry(Registration registration) {
        var accepted = registration instanceof DossierAccepted known ? known : null;
        var promised = accepted == null ? null : accepted.promise().due();
        return new Entry(
                registration.dossierId(),
                registration.receivedAt(),
                accepted == null ? null : accepted.competentAgency(),
                registration.code(),
                registration.procedure().code(),
                registration.procedure().version(),
                registration.occurredAt(),
                promised,
                promised == null ? null : held().orElse(promised),
                last(processing, CaseDecided.class).map(CaseDecided::occurredAt).orElse(null),
                last(intake, ResultDelivered.class)
                        .map(ResultDelivered::occurredAt)
                        .orElse(null),
                delivery(accepted),
                state(registration),
                stopReason(),
                verdict(),
                lateAt());
    }

    private Optional<Instant> held() {
        return processing.stream()
                .flatMap(event -> switch (event) {
                    case PromiseMoved moved -> Stream.of(moved.promise().due());
                    case ApologyIssued apology -> Stream.of(apology.newDate());
                    default -> Stream.empty();
                })
                .reduce((_, later) -> later);
    }

    private @Nullable ResultDelivery delivery(@Nullable DossierAccepted accepted) {
        return last(intake, ResultDelivered.class)
                .map(ResultDelivered::by)
                .orElse(accepted == null ? null : accepted.resultDelivery());
    }

    private State state(Registration registration) {
        return switch (registration) {
            case DossierRefused _ -> State.REFUSED;
            case DossierFiled _ -> filed();
            case DossierAccepted _ -> accepted();
        };
    }

    private State filed() {
        if (last(intake, FilingClosed.class).isPresent()) {
            return State.STOPPED;
        }
        return isOpen(
                        intake,
                        FilingReturned.class,
                        FilingReturned::ordinal,
                        FilingCompleted.class,
                        FilingCompleted::ordinal)
                ? State.PAPERS_ASKED
                : State.FILED;
    }

    private State accepted() {
        if (last(intake, ResultDelivered.class).isPresent()) {
            return State.RETURNED;
        }
        if (last(processing, CaseDecided.class).isPresent()) {
            return State.DECIDED;
        }
        return last(processing, CaseStopped.class).isPresent() ? State.STOPPED : open();
    }

    private State open() {
        var withdrawal = processing.stream()
                .filter(event -> event instanceof WithdrawalRequested || event instanceof WithdrawalDeclined)
                .reduce((_, later) -> later);
        if (withdrawal.filter(WithdrawalRequested.class::isInstance).isPresent()) {
            return State.WITHDRAWAL_ASKED;
        }
        if (isOpen(
                processing,
                SupplementRequested.class,
                SupplementRequested::ordinal,
                SupplementReceived.class,
                SupplementReceived::ordinal)) {
            return State.PAPERS_ASKED;
        }
        return isOpen(
                        processing,
                        PaymentRequested.class,
                        PaymentRequested::ordinal,
                        PaymentReceived.class,
                        PaymentReceived::ordinal)
                ? State.PAYMENT_ASKED
                : State.IN_PROGRESS;
    }

    /** Whether something was asked for, by its ordinal, that has not come. */
    private static <Q, A> boolean isOpen(
            List<?> events, Class<Q> asked, Function<Q, Integer> which, Class<A> answered, Function<A, Integer> that) {
        Set<Integer> answers = those(events, answered).map(that).collect(Collectors.toSet());
        return those(events, asked).map(which).anyMatch(ordinal -> !answers.contains(ordinal));
    }

    private @Nullable StopReason stopReason() {
        return last(processing, CaseStopped.class)
                .map(CaseStopped::reasonCode)
                .or(() -> last(intake, FilingClosed.class).map(FilingClosed::reasonCode))
                .orElse(null);
    }

    private @Nullable Verdict verdict() {
        return last(processing, CaseDecided.class)
                .map(CaseDecided::verdict)
                .or(() -> last(processing, CaseStopped.class).map(CaseStopped::verdict))
                .orElse(null);
    }

    private List<String> lateAt() {
        return last(processing, CaseDecided.class)
                .map(CaseDecided::lateAt)
                .or(() -> last(processing, CaseStopped.class).map(CaseStopped::lateAt))
                .orElse(List.of());
    }

    private static <E> Stream<E> those(List<?> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    private static <E> Optional<E> last(List<?> events, Class<E> type) {
        return those(events, type).reduce((_, later) -> later);
    }
}
