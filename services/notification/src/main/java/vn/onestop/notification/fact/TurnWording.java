package vn.onestop.notification.fact;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CaseDetour;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.LimitExtended;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.FilingEvent;
import vn.onestop.contracts.FilingEvent.AnswerMissed;
import vn.onestop.contracts.FilingEvent.AnswerNearDue;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.FilingEvent.FilingClosed;
import vn.onestop.contracts.FilingEvent.FilingCompleted;
import vn.onestop.contracts.FilingEvent.FilingReturned;
import vn.onestop.notification.template.Placeholder;

/** The words for what happens to a dossier before it is accepted, and for what leads it off the straight way after. */
@Component
class TurnWording {

    private final Phrases phrases;

    TurnWording(Phrases phrases) {
        this.phrases = phrases;
    }

    Map<Placeholder, String> of(FilingEvent event, Language language) {
        return switch (event) {
            case DossierFiled filed ->
                Map.of(
                        Placeholder.FILED_HOW, phrases.say(filedHow(filed), language),
                        Placeholder.ANSWER_DUE, Phrases.time(filed.answerDue(), language));
            case FilingReturned returned ->
                Map.of(
                        Placeholder.COUNT, "%02d".formatted(returned.items().size()),
                        Placeholder.REPLY_BY, Phrases.day(returned.replyBy(), language),
                        Placeholder.PAPERS, Phrases.lines(returned.items()),
                        Placeholder.LEGAL_BASIS, returned.legalBasis());
            case FilingCompleted completed ->
                Map.of(Placeholder.ANSWER_DUE, Phrases.time(completed.answerDue(), language));
            case FilingClosed closed ->
                Map.of(
                        Placeholder.STOP_CAUSE, stopCause(closed.reasonCode(), language),
                        Placeholder.NEXT_STEP, nextStep(closed.reasonCode(), language),
                        Placeholder.EXPLANATION, closed.explanation());
            case AnswerNearDue _, AnswerMissed _ -> Map.of();
        };
    }

    Map<Placeholder, String> of(CaseDetour event, Language language) {
        return switch (event) {
            case PaymentRequested requested -> owed(requested, language);
            case PaymentReceived received ->
                Map.of(
                        Placeholder.AMOUNT, Phrases.money(received.amount(), language),
                        Placeholder.RECEIPT, received.receiptNumber());
            case WithdrawalDeclined declined -> Map.of(Placeholder.REASON, declined.reason());
            case CaseStopped stopped ->
                Map.of(
                        Placeholder.STOP_CAUSE, stopCause(stopped.reasonCode(), language),
                        Placeholder.NEXT_STEP, nextStep(stopped.reasonCode(), language),
                        Placeholder.EXPLANATION, stopped.explanation(),
                        Placeholder.DOCUMENT, Phrases.orNone(stopped.documentNumber()),
                        Placeholder.LEGAL_BASIS, Phrases.orNone(stopped.legalBasis()));
            case SupplementItemsChecked checked -> stillMissing(checked);
            case StepSentBack _, WithdrawalRequested _, LimitExtended _ -> Map.of();
        };
    }

    private Map<Placeholder, String> owed(PaymentRequested requested, Language language) {
        return Map.of(
                Placeholder.AMOUNT, Phrases.money(requested.amount(), language),
                Placeholder.PURPOSE, requested.purpose(),
                Placeholder.PAY_BY, Phrases.day(requested.payBy(), language),
                Placeholder.LEGAL_BASIS, requested.legalBasis(),
                Placeholder.CLOCK_NOTE, phrases.say("payment.clock." + requested.clockStands(), language));
    }

    private static Map<Placeholder, String> stillMissing(SupplementItemsChecked checked) {
        var missing = checked.items().stream()
                .filter(item -> !item.accepted())
                .map(item -> new SupplementItem(item.paper(), Phrases.orNone(item.remark())))
                .toList();
        return Map.of(Placeholder.COUNT, "%02d".formatted(missing.size()), Placeholder.PAPERS, Phrases.lines(missing));
    }

    /** What was carried to an office was helped to come in, whatever way it went from there. */
    private static String filedHow(DossierFiled filed) {
        var assistance = filed.assistance();
        return "filed." + (assistance == null ? filed.channel() : assistance.support());
    }

    private String stopCause(StopReason reason, Language language) {
        return phrases.say("stop." + reason, language);
    }

    private String nextStep(StopReason reason, Language language) {
        return phrases.say("stop.next." + reason, language);
    }
}
