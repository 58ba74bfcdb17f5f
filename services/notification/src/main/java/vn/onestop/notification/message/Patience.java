package vn.onestop.notification.message;

import vn.onestop.contracts.MessageEvent.MessageKind;

/**
 * How long a message waits that a channel has, or may have, and that has not arrived, before the next channel is taken.
 * The provider is asked first: what arrived is not said again.
 *
 * <p>Most of what is said asks for something or ends a wait: heard late it is worth nothing, and heard twice it does no
 * harm. Money is the other way round: whoever is asked twice to pay pays twice, and the day to pay by is weeks away.
 */
enum Patience {
    SHORT,
    A_DAY;

    static Patience of(MessageKind kind) {
        return switch (kind) {
            case PAYMENT_REQUESTED, PAYMENT_RECEIVED -> A_DAY;
            case RESULT_READY, SUPPLEMENT_REQUESTED, SUPPLEMENT_INCOMPLETE, SUPPLEMENT_RECEIVED -> SHORT;
            case ACCEPTED, REFUSED, PROMISE_MOVED, DUE_MISSED, APOLOGY, STOPPED, RETURNED -> SHORT;
            case FILED, FILING_RETURNED, FILING_COMPLETED, FILING_CLOSED -> SHORT;
            case WITHDRAWAL_REQUESTED, WITHDRAWAL_DECLINED -> SHORT;
        };
    }
}
