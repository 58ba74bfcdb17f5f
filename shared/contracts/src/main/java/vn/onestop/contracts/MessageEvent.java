package vn.onestop.contracts;

import java.time.Instant;
import java.util.UUID;

/** What notification says about one message to one person; never to whom nor what it said. */
public sealed interface MessageEvent extends AboutDossier {

    UUID messageId();

    /** A provider has taken the message. */
    record MessageSent(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            UUID messageId,
            MessageKind kind,
            MessageChannel channel,
            Contact.Part recipient)
            implements MessageEvent {}

    /** The provider says that it arrived. */
    record MessageDelivered(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            UUID messageId,
            MessageKind kind,
            MessageChannel channel,
            Contact.Part recipient)
            implements MessageEvent {}

    /** It will not arrive on this channel. */
    record MessageFailed(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            UUID messageId,
            MessageKind kind,
            MessageChannel channel,
            Contact.Part recipient,
            String reason)
            implements MessageEvent {}

    enum MessageChannel {
        SMS,
        EMAIL,
        /** A template message of Zalo (tin nhắn theo mẫu của Zalo) to a phone. */
        ZALO
    }

    /** What the citizen is told. */
    enum MessageKind {
        ACCEPTED,
        REFUSED,
        SUPPLEMENT_REQUESTED,
        SUPPLEMENT_RECEIVED,
        PROMISE_MOVED,
        RESULT_READY,
        DUE_MISSED,
        APOLOGY,
        FILED,
        FILING_RETURNED,
        FILING_COMPLETED,
        FILING_CLOSED,
        PAYMENT_REQUESTED,
        PAYMENT_RECEIVED,
        WITHDRAWAL_REQUESTED,
        WITHDRAWAL_DECLINED,
        STOPPED,
        RETURNED,
        SUPPLEMENT_INCOMPLETE
    }
}
