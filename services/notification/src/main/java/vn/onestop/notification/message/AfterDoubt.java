package vn.onestop.notification.message;

import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;

/**
 * What to do with a message of which nobody knows whether it went out, once the time for a receipt has passed.
 *
 * <p>An e-mail goes again: it keeps its Message-ID, so mailboxes tell the double. An SMS goes again where the provider's
 * receipts carry our reference, because then a missing receipt is evidence that the provider never had it. Elsewhere the
 * kind decides: a lost "result ready", a lost request for papers or money (the day to answer it comes), a lost new date, a
 * lost end or a lost word about a broken promise is worse than a double; of what was filed, accepted, refused, handed in,
 * paid or given back the citizen holds a slip, so a double is worse and a person looks into it.
 */
enum AfterDoubt {
    SEND_AGAIN,
    LEAVE_TO_A_PERSON;

    static AfterDoubt of(MessageKind kind, MessageChannel channel, boolean silenceIsEvidence) {
        if (channel == MessageChannel.EMAIL || silenceIsEvidence) {
            return SEND_AGAIN;
        }
        return switch (kind) {
            case RESULT_READY, SUPPLEMENT_REQUESTED, PROMISE_MOVED, DUE_MISSED, APOLOGY -> SEND_AGAIN;
            case SUPPLEMENT_INCOMPLETE -> SEND_AGAIN;
            case FILING_RETURNED, FILING_CLOSED, PAYMENT_REQUESTED, WITHDRAWAL_DECLINED, STOPPED -> SEND_AGAIN;
            case ACCEPTED, REFUSED, SUPPLEMENT_RECEIVED, FILED, FILING_COMPLETED -> LEAVE_TO_A_PERSON;
            case PAYMENT_RECEIVED, WITHDRAWAL_REQUESTED, RETURNED -> LEAVE_TO_A_PERSON;
        };
    }
}
