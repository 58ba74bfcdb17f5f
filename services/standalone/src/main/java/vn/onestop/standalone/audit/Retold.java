package vn.onestop.standalone.audit;

import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.CaseOpened;
import vn.onestop.contracts.CaseEvent.DeadlineRecomputed;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.Registration;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.FilingEvent.FilingClosed;
import vn.onestop.contracts.FilingEvent.FilingCompleted;
import vn.onestop.contracts.FilingEvent.FilingReturned;

/** A dossier as somebody knows it who has heard nothing but its facts. */
final class Retold {

    private final List<DossierEvent> intake;
    private final List<CaseEvent> processing;
    private @Nullable Registration registration;
    private @Nullable DossierAccepted accepted;
    private @Nullable Instant due;
    private @Nullable Instant held;
    private @Nullable Instant reappointed;
    private @Nullable String calendar;
    private boolean isOpened;
    private boolean isReturnedForPapers;
    private boolean isClosedBeforeAcceptance;
    private boolean isGivenOut;
    private boolean isDecided;
    private boolean isStopped;
    private boolean isAskedBack;
    private final Set<Integer> papersAsked = new HashSet<>();
    private final Set<Integer> moneyAsked = new HashSet<>();

    private Retold(Collection<AboutDossier> facts) {
        intake = ofOne(DossierEvent.class, facts);
        processing = ofOne(CaseEvent.class, facts);
        intake.forEach(this::hear);
        processing.forEach(this::hear);
    }

    static Retold of(Collection<AboutDossier> facts) {
        return new Retold(facts);
    }

    private static <E extends AboutDossier> List<E> ofOne(Class<E> source, Collection<AboutDossier> facts) {
        return facts.stream()
                .filter(source::isInstance)
                .map(source::cast)
                .sorted(comparingLong(AboutDossier::sequence))
                .toList();
    }

    private void hear(DossierEvent event) {
        switch (event) {
            case DossierAccepted now -> {
                registration = now;
                accepted = now;
                due = now.promise().due();
                held = due;
                calendar = now.promise().calendarVersion();
            }
            case Registration now -> registration = now;
            case FilingReturned _ -> isReturnedForPapers = true;
            case FilingCompleted _ -> isReturnedForPapers = false;
            case FilingClosed _ -> isClosedBeforeAcceptance = true;
            case ResultDelivered _ -> isGivenOut = true;
            default -> {}
        }
    }

    private void hear(CaseEvent event) {
        switch (event) {
            case CaseOpened _ -> isOpened = true;
            case SupplementRequested asked -> papersAsked.add(asked.ordinal());
            case SupplementReceived came -> papersAsked.remove(came.ordinal());
            case PaymentRequested asked -> moneyAsked.add(asked.ordinal());
            case PaymentReceived came -> moneyAsked.remove(came.ordinal());
            case WithdrawalRequested _ -> isAskedBack = true;
            case WithdrawalDeclined _ -> isAskedBack = false;
            case CaseDecided _ -> isDecided = true;
            case CaseStopped _ -> isStopped = true;
            default -> hearOfDates(event);
        }
    }

    private void hearOfDates(CaseEvent event) {
        switch (event) {
            case PromiseMoved moved -> {
                due = moved.promise().due();
                calendar = moved.promise().calendarVersion();
                held = isHeldBeyond(moved.promise().due()) ? held : due;
            }
            case DeadlineRecomputed moved -> {
                due = moved.due();
                calendar = moved.calendarVersion();
            }
            case ApologyIssued apology -> {
                held = apology.newDate();
                reappointed = held;
            }
            default -> {}
        }
    }

    /** A later date that was given with an apology stays what the citizen was told. */
    private boolean isHeldBeyond(Instant date) {
        return held != null && held.equals(reappointed) && held.isAfter(date);
    }

    /** Where it stands, by the names of the follow-up book. */
    String state() {
        return switch (registration) {
            case DossierAccepted _ -> isGivenOut ? "RETURNED" : caseState();
            case DossierRefused _ -> "REFUSED";
            case DossierFiled _ -> filed();
            case null -> "UNKNOWN";
        };
    }

    private String filed() {
        if (isClosedBeforeAcceptance) {
            return "STOPPED";
        }
        return isReturnedForPapers ? "PAPERS_ASKED" : "FILED";
    }

    /** The same while nothing has been given out. */
    String caseState() {
        if (isDecided) {
            return "DECIDED";
        }
        if (isStopped) {
            return "STOPPED";
        }
        if (isAskedBack) {
            return "WITHDRAWAL_ASKED";
        }
        if (!papersAsked.isEmpty()) {
            return "PAPERS_ASKED";
        }
        return moneyAsked.isEmpty() ? "IN_PROGRESS" : "PAYMENT_ASKED";
    }

    /** Whether each source has told all from the first fact on: 1, 2, 3 ... */
    boolean isWhole() {
        return isWhole(intake) && isWhole(processing) && (processing.isEmpty() || isOpened);
    }

    private static boolean isWhole(List<? extends AboutDossier> told) {
        return told.isEmpty()
                || told.getFirst().sequence() == 1 && told.getLast().sequence() == told.size();
    }

    /** Whether Kafka has thrown away its beginning, as it does when the time to keep it is over. */
    boolean isForgotten() {
        return registration == null;
    }

    Registration registration() {
        return requireNonNull(registration);
    }

    Optional<DossierAccepted> accepted() {
        return Optional.ofNullable(accepted);
    }

    UUID id() {
        return (intake.isEmpty() ? processing.getFirst() : intake.getFirst()).dossierId();
    }

    String code() {
        return registration == null ? id().toString() : registration.code();
    }

    /** When the law wants it done, as it was said last. */
    Instant due() {
        return requireNonNull(due);
    }

    /** The date the citizen was told last. */
    Instant held() {
        return requireNonNull(held);
    }

    /** Version of the calendar that the date was said by. */
    String calendar() {
        return requireNonNull(calendar);
    }

    List<DossierEvent> intake() {
        return intake;
    }

    List<CaseEvent> processing() {
        return processing;
    }
}
