package vn.onestop.notification.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseConsultation;
import vn.onestop.contracts.CaseDetour;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.CheckedItem;
import vn.onestop.contracts.CaseDetour.LimitExtended;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.CaseOpened;
import vn.onestop.contracts.CaseEvent.DeadlineRecomputed;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.NearDue;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepHandedOn;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.CaseEvent.Subject;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CaseResult;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.DossierLinked;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.DossierEvent.Registration;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.DossierEvent.SupplementHandedIn;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.FilingEvent;
import vn.onestop.contracts.FilingEvent.AnswerMissed;
import vn.onestop.contracts.FilingEvent.AnswerNearDue;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.FilingEvent.FilingClosed;
import vn.onestop.contracts.FilingEvent.FilingCompleted;
import vn.onestop.contracts.FilingEvent.FilingReturned;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.message.Notice;
import vn.onestop.notification.message.Telling;

/**
 * Hears what happens and tells the citizens what concerns them. A fact that needs something not heard of yet waits, and
 * the later facts of its dossier wait behind it.
 */
@Service
class Facts {

    private static final Logger LOG = LoggerFactory.getLogger(Facts.class);

    private final KnownDossiers dossiers;
    private final WaitingFacts waiting;
    private final People people;
    private final Wording wording;
    private final Telling telling;
    private final Clock clock;

    Facts(KnownDossiers dossiers, WaitingFacts waiting, People people, Wording wording, Telling telling, Clock clock) {
        this.dossiers = dossiers;
        this.waiting = waiting;
        this.people = people;
        this.wording = wording;
        this.telling = telling;
        this.clock = clock;
    }

    @Transactional
    public void hear(DossierEvent event) {
        dossiers.lock(event.dossierId());
        waiting.keep(event, clock.instant());
        tellWhatWaits(event.dossierId());
    }

    @Transactional
    public void hear(CaseEvent event) {
        if (kindOf(event).isEmpty()) {
            return;
        }
        dossiers.lock(event.dossierId());
        if (waiting.of(event.dossierId()).isEmpty() && told(event)) {
            return;
        }
        waiting.keep(event, clock.instant());
        LOG.info("dossier={} fact={} outcome=waits", event.dossierId(), EventType.of(event));
    }

    /** Tells what waits about a dossier, as far as it can be told now. */
    @Transactional
    public void retry(UUID dossierId) {
        dossiers.lock(dossierId);
        tellWhatWaits(dossierId);
    }

    private void tellWhatWaits(UUID dossierId) {
        for (var fact : waiting.of(dossierId)) {
            if (!told(fact)) {
                return;
            }
            waiting.done(fact);
        }
    }

    /** False when something that the fact needs has not been heard of. */
    private boolean told(AboutDossier fact) {
        var kind = kindOf(fact);
        if (kind.isEmpty()) {
            return true;
        }
        var dossier = dossierOf(fact);
        if (dossier.filter(known -> isNoNews(fact, known)).isPresent()) {
            return true;
        }
        var notice = dossier.flatMap(known -> notice(fact, kind.get(), known));
        if (notice.isEmpty()) {
            return false;
        }
        if (fact instanceof Registration) {
            dossiers.save(dossier.get());
        }
        hold(fact);
        telling.tell(notice.get());
        return true;
    }

    /** What processing says of a case comes after the acceptance that opened it, also of a dossier known since its filing. */
    private Optional<KnownDossier> dossierOf(AboutDossier fact) {
        return switch (fact) {
            case Registration registration -> Optional.of(people.of(registration));
            case CaseEvent _ -> dossiers.find(fact.dossierId()).filter(KnownDossier::isAccepted);
            default -> dossiers.find(fact.dossierId());
        };
    }

    private void hold(AboutDossier fact) {
        switch (fact) {
            case PromiseMoved moved ->
                dossiers.hold(moved.dossierId(), moved.promise().due());
            case ApologyIssued apology -> dossiers.hold(apology.dossierId(), apology.newDate());
            case ResultDelivered _ -> dossiers.returned(fact.dossierId());
            default -> {}
        }
    }

    private Optional<Notice> notice(AboutDossier fact, MessageKind kind, KnownDossier dossier) {
        return wording.of(fact, dossier)
                .map(values ->
                        new Notice(idOf(fact, dossier), dossier.id(), dossier.code(), kind, dossier.people(), values));
    }

    /** What the citizen is told when this happens; empty when it does not concern the citizen. */
    static Optional<MessageKind> kindOf(AboutDossier fact) {
        return switch (fact) {
            case DossierEvent.DossierAccepted _ -> Optional.of(MessageKind.ACCEPTED);
            case DossierEvent.DossierRefused _ -> Optional.of(MessageKind.REFUSED);
            case SupplementRequested _ -> Optional.of(MessageKind.SUPPLEMENT_REQUESTED);
            case SupplementReceived _ -> Optional.of(MessageKind.SUPPLEMENT_RECEIVED);
            case PromiseMoved _ -> Optional.of(MessageKind.PROMISE_MOVED);
            case CaseDecided _ -> Optional.of(MessageKind.RESULT_READY);
            case ApologyIssued _ -> Optional.of(MessageKind.APOLOGY);
            case DueMissed missed ->
                missed.deadline().subject() == Subject.PROMISE ? Optional.of(MessageKind.DUE_MISSED) : Optional.empty();
            case FilingEvent filing -> kindOf(filing);
            case CaseDetour detour -> kindOf(detour);
            case ResultDelivered _ -> Optional.of(MessageKind.RETURNED);
            case FeePaid _, SupplementHandedIn _, DossierLinked _ -> Optional.empty();
            case CaseConsultation _, CaseResult _ -> Optional.empty();
            case CaseOpened _, StepStarted _, StepTaken _, StepHandedOn _, StepCompleted _ -> Optional.empty();
            case DeadlineRecomputed _, NearDue _ -> Optional.empty();
            case MessageEvent _ -> Optional.empty();
        };
    }

    private static Optional<MessageKind> kindOf(FilingEvent event) {
        return switch (event) {
            case DossierFiled _ -> Optional.of(MessageKind.FILED);
            case FilingReturned _ -> Optional.of(MessageKind.FILING_RETURNED);
            case FilingCompleted _ -> Optional.of(MessageKind.FILING_COMPLETED);
            case FilingClosed _ -> Optional.of(MessageKind.FILING_CLOSED);
            case AnswerNearDue _, AnswerMissed _ -> Optional.empty();
        };
    }

    private static Optional<MessageKind> kindOf(CaseDetour event) {
        return switch (event) {
            case PaymentRequested _ -> Optional.of(MessageKind.PAYMENT_REQUESTED);
            case PaymentReceived _ -> Optional.of(MessageKind.PAYMENT_RECEIVED);
            case WithdrawalRequested _ -> Optional.of(MessageKind.WITHDRAWAL_REQUESTED);
            case WithdrawalDeclined _ -> Optional.of(MessageKind.WITHDRAWAL_DECLINED);
            case CaseStopped _ -> Optional.of(MessageKind.STOPPED);
            case SupplementItemsChecked checked ->
                checked.items().stream().allMatch(CheckedItem::accepted)
                        ? Optional.empty()
                        : Optional.of(MessageKind.SUPPLEMENT_INCOMPLETE);
            case StepSentBack _, LimitExtended _ -> Optional.empty();
        };
    }

    /**
     * Where the law's date comes before the one that was promised, officials are late first and the citizen not yet: the
     * date told last has not passed. Who has the result in hand is not told to come for it.
     */
    private static boolean isNoNews(AboutDossier fact, KnownDossier dossier) {
        var held = dossier.held();
        return switch (fact) {
            case DueMissed _ -> held != null && !fact.occurredAt().isAfter(held);
            case CaseDecided _ -> dossier.returned();
            default -> false;
        };
    }

    /**
     * Made of what the fact is and not of how it travelled: the same fact published twice stays one, and a date that was
     * missed is told once; what officials are reminded of on every day after it is no news.
     */
    private static UUID idOf(AboutDossier fact, KnownDossier dossier) {
        var which = fact instanceof DueMissed ? String.valueOf(dossier.held()) : fact.sequence();
        var name = EventType.of(fact).wireName() + "/" + fact.dossierId() + "/" + which;
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
