package vn.onestop.contracts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The wire names: written down, never derived from a class. The list only grows; a changed meaning is a new version
 * beside the old one.
 */
public enum EventType {
    DOSSIER_ACCEPTED("vn.onestop.dossier.accepted.v1", Topics.DOSSIERS, DossierEvent.DossierAccepted.class),
    DOSSIER_REFUSED("vn.onestop.dossier.refused.v1", Topics.DOSSIERS, DossierEvent.DossierRefused.class),
    DOSSIER_FILED("vn.onestop.dossier.filed.v1", Topics.DOSSIERS, FilingEvent.DossierFiled.class),
    FILING_RETURNED("vn.onestop.dossier.filing-returned.v1", Topics.DOSSIERS, FilingEvent.FilingReturned.class),
    FILING_COMPLETED("vn.onestop.dossier.filing-completed.v1", Topics.DOSSIERS, FilingEvent.FilingCompleted.class),
    FILING_CLOSED("vn.onestop.dossier.filing-closed.v1", Topics.DOSSIERS, FilingEvent.FilingClosed.class),
    ANSWER_NEAR_DUE("vn.onestop.dossier.answer-near-due.v1", Topics.DOSSIERS, FilingEvent.AnswerNearDue.class),
    ANSWER_MISSED("vn.onestop.dossier.answer-missed.v1", Topics.DOSSIERS, FilingEvent.AnswerMissed.class),
    FEE_PAID("vn.onestop.dossier.fee-paid.v1", Topics.DOSSIERS, DossierEvent.FeePaid.class),
    SUPPLEMENT_HANDED_IN(
            "vn.onestop.dossier.supplement-handed-in.v1", Topics.DOSSIERS, DossierEvent.SupplementHandedIn.class),
    DOSSIER_LINKED("vn.onestop.dossier.linked.v1", Topics.DOSSIERS, DossierEvent.DossierLinked.class),
    RESULT_DELIVERED("vn.onestop.dossier.result-delivered.v1", Topics.DOSSIERS, DossierEvent.ResultDelivered.class),

    CASE_OPENED("vn.onestop.case.opened.v1", Topics.CASES, CaseEvent.CaseOpened.class),
    STEP_STARTED("vn.onestop.case.step-started.v1", Topics.CASES, CaseEvent.StepStarted.class),
    STEP_TAKEN("vn.onestop.case.step-taken.v1", Topics.CASES, CaseEvent.StepTaken.class),
    STEP_HANDED_ON("vn.onestop.case.step-handed-on.v1", Topics.CASES, CaseEvent.StepHandedOn.class),
    STEP_COMPLETED("vn.onestop.case.step-completed.v1", Topics.CASES, CaseEvent.StepCompleted.class),
    SUPPLEMENT_REQUESTED("vn.onestop.case.supplement-requested.v1", Topics.CASES, CaseEvent.SupplementRequested.class),
    SUPPLEMENT_RECEIVED("vn.onestop.case.supplement-received.v1", Topics.CASES, CaseEvent.SupplementReceived.class),
    PROMISE_MOVED("vn.onestop.case.promise-moved.v1", Topics.CASES, CaseEvent.PromiseMoved.class),
    DEADLINE_RECOMPUTED("vn.onestop.case.deadline-recomputed.v1", Topics.CASES, CaseEvent.DeadlineRecomputed.class),
    NEAR_DUE("vn.onestop.case.near-due.v1", Topics.CASES, CaseEvent.NearDue.class),
    DUE_MISSED("vn.onestop.case.due-missed.v1", Topics.CASES, CaseEvent.DueMissed.class),
    APOLOGY_ISSUED("vn.onestop.case.apology-issued.v1", Topics.CASES, CaseEvent.ApologyIssued.class),
    CASE_DECIDED("vn.onestop.case.decided.v1", Topics.CASES, CaseEvent.CaseDecided.class),
    STEP_SENT_BACK("vn.onestop.case.step-sent-back.v1", Topics.CASES, CaseDetour.StepSentBack.class),
    PAYMENT_REQUESTED("vn.onestop.case.payment-requested.v1", Topics.CASES, CaseDetour.PaymentRequested.class),
    PAYMENT_RECEIVED("vn.onestop.case.payment-received.v1", Topics.CASES, CaseDetour.PaymentReceived.class),
    WITHDRAWAL_REQUESTED("vn.onestop.case.withdrawal-requested.v1", Topics.CASES, CaseDetour.WithdrawalRequested.class),
    WITHDRAWAL_DECLINED("vn.onestop.case.withdrawal-declined.v1", Topics.CASES, CaseDetour.WithdrawalDeclined.class),
    CASE_STOPPED("vn.onestop.case.stopped.v1", Topics.CASES, CaseDetour.CaseStopped.class),
    SUPPLEMENT_ITEMS_CHECKED(
            "vn.onestop.case.supplement-items-checked.v1", Topics.CASES, CaseDetour.SupplementItemsChecked.class),
    LIMIT_EXTENDED("vn.onestop.case.limit-extended.v1", Topics.CASES, CaseDetour.LimitExtended.class),
    CONSULTATION_REQUESTED(
            "vn.onestop.case.consultation-requested.v1", Topics.CASES, CaseConsultation.ConsultationRequested.class),
    CONSULTATION_ANSWERED(
            "vn.onestop.case.consultation-answered.v1", Topics.CASES, CaseConsultation.ConsultationAnswered.class),
    CONSULTATION_MISSED(
            "vn.onestop.case.consultation-missed.v1", Topics.CASES, CaseConsultation.ConsultationMissed.class),
    DECISION_DRAFTED("vn.onestop.case.decision-drafted.v1", Topics.CASES, CaseResult.DecisionDrafted.class),
    DECISION_SIGNED("vn.onestop.case.decision-signed.v1", Topics.CASES, CaseResult.DecisionSigned.class),
    RESULT_ATTACHED("vn.onestop.case.result-attached.v1", Topics.CASES, CaseResult.ResultAttached.class),
    RESULT_FETCHED("vn.onestop.case.result-fetched.v1", Topics.CASES, CaseResult.ResultFetched.class),
    CORRECTION_ORDERED("vn.onestop.case.correction-ordered.v1", Topics.CASES, CaseResult.CorrectionOrdered.class),

    MESSAGE_SENT("vn.onestop.message.sent.v1", Topics.MESSAGES, MessageEvent.MessageSent.class),
    MESSAGE_DELIVERED("vn.onestop.message.delivered.v1", Topics.MESSAGES, MessageEvent.MessageDelivered.class),
    MESSAGE_FAILED("vn.onestop.message.failed.v1", Topics.MESSAGES, MessageEvent.MessageFailed.class),

    PROCEDURE_PUBLISHED(
            "vn.onestop.catalogue.procedure-published.v1", Topics.CATALOGUE, CatalogueEvent.ProcedurePublished.class),
    AGENCY_PUBLISHED(
            "vn.onestop.catalogue.agency-published.v1", Topics.CATALOGUE, CatalogueEvent.AgencyPublished.class),
    CALENDAR_PUBLISHED(
            "vn.onestop.catalogue.calendar-published.v1", Topics.CATALOGUE, CatalogueEvent.CalendarPublished.class),
    CALENDAR_PROPOSED(
            "vn.onestop.catalogue.calendar-proposed.v1", Topics.CATALOGUE, CatalogueEvent.CalendarProposed.class),
    OFFICIAL_PUBLISHED(
            "vn.onestop.catalogue.official-published.v1", Topics.CATALOGUE, CatalogueEvent.OfficialPublished.class),

    CALENDAR_EFFECT_MEASURED(
            "vn.onestop.calendar.effect-measured.v1", Topics.CALENDAR, CalendarEvent.CalendarEffectMeasured.class),
    CALENDAR_APPLIED("vn.onestop.calendar.applied.v1", Topics.CALENDAR, CalendarEvent.CalendarApplied.class);

    private static final Map<String, EventType> BY_WIRE_NAME =
            Arrays.stream(values()).collect(toUnmodifiableMap(EventType::wireName, identity()));

    private static final Map<Class<? extends Event>, EventType> BY_RECORD =
            Arrays.stream(values()).collect(toUnmodifiableMap(EventType::record, identity()));

    private final String wireName;
    private final String topic;
    private final Class<? extends Event> record;

    EventType(String wireName, String topic, Class<? extends Event> record) {
        this.wireName = wireName;
        this.topic = topic;
        this.record = record;
    }

    public String wireName() {
        return wireName;
    }

    public String topic() {
        return topic;
    }

    public Class<? extends Event> record() {
        return record;
    }

    /** Empty for a name that this build does not know. */
    public static Optional<EventType> named(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    public static EventType of(Event event) {
        var type = BY_RECORD.get(event.getClass());
        if (type == null) {
            throw new IllegalStateException(event.getClass() + " has no wire name");
        }
        return type;
    }
}
