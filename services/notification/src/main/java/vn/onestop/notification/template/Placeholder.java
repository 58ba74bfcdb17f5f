package vn.onestop.notification.template;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.onestop.contracts.MessageEvent.MessageKind;

/** What a template may leave open, and in which kinds of message it is known. */
public enum Placeholder {
    /** Name of the person written to. */
    NAME("name"),
    /** Short name of the agency, as it signs SMS. */
    AGENCY("agency"),
    /** Full name of the agency that received the dossier. */
    RECEIVED_AT("receivedAt"),
    HOTLINE("hotline"),
    /** Where dossiers are looked up. */
    SITE("site"),
    CODE("code"),
    PROCEDURE("procedure"),
    DUE("due", MessageKind.ACCEPTED, MessageKind.PROMISE_MOVED, MessageKind.DUE_MISSED, MessageKind.APOLOGY),
    /** Says that the date is provisional; empty when it is not. */
    DUE_NOTE("dueNote", MessageKind.ACCEPTED, MessageKind.PROMISE_MOVED),
    PREVIOUS_DUE("previousDue", MessageKind.PROMISE_MOVED, MessageKind.APOLOGY),
    CAUSE("cause", MessageKind.PROMISE_MOVED),
    /** In which way the dossier came in. */
    FILED_HOW("filedHow", MessageKind.FILED),
    /** When the counter must have answered. */
    ANSWER_DUE("answerDue", MessageKind.FILED, MessageKind.FILING_COMPLETED),
    /** How the citizen gets the result. */
    DELIVERY("delivery", MessageKind.ACCEPTED, MessageKind.RESULT_READY),
    DOCUMENT("document", MessageKind.RESULT_READY, MessageKind.STOPPED),
    REASON("reason", MessageKind.REFUSED, MessageKind.APOLOGY, MessageKind.WITHDRAWAL_DECLINED),
    EXPLANATION("explanation", MessageKind.REFUSED, MessageKind.STOPPED, MessageKind.FILING_CLOSED),
    /** Why a dossier ended without a decision, as the end of a sentence. */
    STOP_CAUSE("stopCause", MessageKind.STOPPED, MessageKind.FILING_CLOSED),
    /** What a citizen can do whose dossier ended without a decision. */
    NEXT_STEP("nextStep", MessageKind.STOPPED, MessageKind.FILING_CLOSED),
    /** {@code 75.000đ}. */
    AMOUNT("amount", MessageKind.PAYMENT_REQUESTED, MessageKind.PAYMENT_RECEIVED),
    PURPOSE("purpose", MessageKind.PAYMENT_REQUESTED),
    PAY_BY("payBy", MessageKind.PAYMENT_REQUESTED),
    /** Whether the wait for the payment counts. */
    CLOCK_NOTE("clockNote", MessageKind.PAYMENT_REQUESTED),
    RECEIPT("receipt", MessageKind.PAYMENT_RECEIVED),
    /** How the citizen got the result. */
    HANDED_OVER("handedOver", MessageKind.RETURNED),
    /** Short name of the agency that answers for the delay. */
    RESPONSIBLE("responsible", MessageKind.DUE_MISSED),
    /** Its full name. */
    RESPONSIBLE_NAME("responsibleName", MessageKind.DUE_MISSED),
    COUNT("count", MessageKind.SUPPLEMENT_REQUESTED, MessageKind.FILING_RETURNED, MessageKind.SUPPLEMENT_INCOMPLETE),
    REPLY_BY("replyBy", MessageKind.SUPPLEMENT_REQUESTED, MessageKind.FILING_RETURNED),
    /** The papers asked for, one on a line. */
    PAPERS("papers", MessageKind.SUPPLEMENT_REQUESTED, MessageKind.FILING_RETURNED, MessageKind.SUPPLEMENT_INCOMPLETE),
    LEGAL_BASIS(
            "legalBasis",
            MessageKind.SUPPLEMENT_REQUESTED,
            MessageKind.FILING_RETURNED,
            MessageKind.PAYMENT_REQUESTED,
            MessageKind.STOPPED);

    private static final Map<String, Placeholder> BY_WORD =
            Arrays.stream(values()).collect(toUnmodifiableMap(p -> p.word, identity()));

    private final String word;
    private final Set<MessageKind> kinds;

    Placeholder(String word, MessageKind... only) {
        this.word = word;
        this.kinds = only.length == 0 ? EnumSet.allOf(MessageKind.class) : EnumSet.copyOf(Set.of(only));
    }

    String word() {
        return word;
    }

    boolean knownIn(MessageKind kind) {
        return kinds.contains(kind);
    }

    static Optional<Placeholder> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
