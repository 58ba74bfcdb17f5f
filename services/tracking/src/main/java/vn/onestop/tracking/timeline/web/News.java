package vn.onestop.tracking.timeline.web;

import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseConsultation.ConsultationAnswered;
import vn.onestop.contracts.CaseConsultation.ConsultationMissed;
import vn.onestop.contracts.CaseConsultation.ConsultationRequested;
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
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CaseResult.CorrectionOrdered;
import vn.onestop.contracts.CaseResult.DecisionDrafted;
import vn.onestop.contracts.CaseResult.DecisionSigned;
import vn.onestop.contracts.CaseResult.ResultAttached;
import vn.onestop.contracts.CaseResult.ResultFetched;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierLinked;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.DossierEvent.SupplementHandedIn;
import vn.onestop.contracts.FilingEvent.AnswerMissed;
import vn.onestop.contracts.FilingEvent.AnswerNearDue;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.FilingEvent.FilingClosed;
import vn.onestop.contracts.FilingEvent.FilingCompleted;
import vn.onestop.contracts.FilingEvent.FilingReturned;
import vn.onestop.contracts.MessageEvent;

/** What a fact means to the citizen, in one line. What goes on inside the office, who took a step from whom, is no news. */
final class News {

    private static final String NONE = "";

    private News() {}

    /** Empty when it is no news. */
    static String of(AboutDossier fact, Words words) {
        return switch (fact) {
            case DossierEvent event -> atTheCounter(event, words);
            case CaseEvent event -> onTheWay(event, words);
            case MessageEvent _ -> NONE;
        };
    }

    private static String atTheCounter(DossierEvent fact, Words words) {
        return switch (fact) {
            case DossierFiled _ -> words.say("entry.filed");
            case DossierAccepted _ -> words.say("entry.accepted");
            case DossierRefused _ -> words.say("entry.refused");
            case FilingReturned returned -> words.say("entry.supplement-requested", words.date(returned.replyBy()));
            case FilingCompleted _ -> words.say("entry.supplement-received");
            case FilingClosed closed -> words.say("entry.stopped", closed.explanation());
            case FeePaid paid -> words.say("entry.paid", words.money(paid.amount()));
            case ResultDelivered delivered -> words.say("entry.returned", delivered.by());
            case SupplementHandedIn _ -> words.say("entry.supplement-handed-in");
            case DossierLinked linked -> words.say("entry.linked", linked.correctsCode(), linked.reason());
            case AnswerNearDue _, AnswerMissed _ -> NONE;
        };
    }

    private static String offTheWay(CaseDetour fact, Words words) {
        return switch (fact) {
            case PaymentRequested request ->
                words.say("entry.payment-requested", words.money(request.amount()), words.date(request.payBy()));
            case WithdrawalRequested _ -> words.say("entry.withdrawal-requested");
            case WithdrawalDeclined declined -> words.say("entry.withdrawal-declined", declined.reason());
            case CaseStopped stopped -> words.say("entry.stopped", stopped.explanation());
            case SupplementItemsChecked checked -> stillMissing(checked, words);
            case LimitExtended extended -> words.say("entry.extended", extended.reason());
            case StepSentBack _, PaymentReceived _ -> NONE;
        };
    }

    private static String onTheWay(CaseEvent fact, Words words) {
        return switch (fact) {
            case StepCompleted done ->
                words.say("entry.completed", words.of(done.step().name()));
            case SupplementRequested request -> words.say("entry.supplement-requested", words.date(request.replyBy()));
            case SupplementReceived _ -> words.say("entry.supplement-received");
            case PromiseMoved moved ->
                words.say("entry.promise-moved", words.moment(moved.promise().due()));
            case CaseDecided decided -> words.say("outcome", decided.outcome());
            case ApologyIssued apology -> words.say("entry.apology", words.moment(apology.newDate()));
            case DueMissed missed ->
                words.say("entry.missed", words.moment(missed.deadline().due()));
            case DeadlineRecomputed recomputed -> recomputed(recomputed, words);
            case CaseDetour detour -> offTheWay(detour, words);
            case ConsultationRequested _ -> words.say("entry.consultation-requested");
            case ConsultationAnswered _ -> words.say("entry.consultation-answered");
            case CorrectionOrdered ordered -> words.say("entry.correction", ordered.reason());
            case CaseOpened _, StepStarted _, StepTaken _, StepHandedOn _, NearDue _ -> NONE;
            case ConsultationMissed _, DecisionDrafted _, DecisionSigned _, ResultAttached _ -> NONE;
            case ResultFetched _ -> words.say("entry.result-fetched");
        };
    }

    /** Where all is accepted, the receipt of the papers says so. */
    private static String stillMissing(SupplementItemsChecked checked, Words words) {
        var missing = checked.items().stream()
                .filter(item -> !item.accepted())
                .map(CheckedItem::paper)
                .toList();
        return missing.isEmpty() ? NONE : words.say("entry.supplement-incomplete", String.join(", ", missing));
    }

    /** Of a law's date that moved the citizen hears as far as it says that the promised one stays. */
    private static String recomputed(DeadlineRecomputed recomputed, Words words) {
        return recomputed.due().equals(recomputed.previouslyDue())
                ? NONE
                : words.say("entry.recomputed", words.moment(recomputed.due()), words.moment(recomputed.promisedFor()));
    }
}
