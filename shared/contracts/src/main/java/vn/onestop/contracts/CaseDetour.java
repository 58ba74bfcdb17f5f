package vn.onestop.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What leads a case off the straight way to its decision: a step back, money that is owed, or an early end. */
public sealed interface CaseDetour extends CaseEvent {

    /**
     * An official has sent the case back to an earlier step (trả lại bước trước), which starts again.
     *
     * @param step the step that was left
     * @param toOrdinal the step that has to be done again
     * @param reason what is wrong, for the colleagues who have to mend it
     */
    record StepSentBack(
            UUID dossierId, long sequence, Instant occurredAt, Actor actor, Step step, int toOrdinal, String reason)
            implements CaseDetour {}

    /**
     * The citizen has to pay before the case can go on (yêu cầu thực hiện nghĩa vụ tài chính): a fee, a tax, the land levy.
     *
     * @param ordinal 1 for the first request to this dossier
     * @param amount in đồng
     * @param purpose what it is paid for
     * @param legalBasis the provision the obligation rests on
     * @param payBy last day to pay
     * @param clockStands whether the law excludes the wait from the limit
     */
    record PaymentRequested(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            int ordinal,
            long amount,
            String purpose,
            String legalBasis,
            LocalDate payBy,
            boolean clockStands)
            implements CaseDetour {}

    /**
     * What was owed is paid; the case goes on.
     *
     * @param amount in đồng
     * @param receiptNumber number of the receipt (biên lai)
     */
    record PaymentReceived(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            int ordinal,
            long amount,
            String receiptNumber)
            implements CaseDetour {}

    /** The citizen asks to have the dossier back (yêu cầu rút hồ sơ); the clock stands still until somebody answers. */
    record WithdrawalRequested(UUID dossierId, long sequence, Instant occurredAt, Actor actor, String reason)
            implements CaseDetour {}

    /** The dossier stays: the result is signed already, or the citizen has thought better of it. The clock runs again. */
    record WithdrawalDeclined(UUID dossierId, long sequence, Instant occurredAt, Actor actor, String reason)
            implements CaseDetour {}

    /**
     * The case has ended without a decision (dừng giải quyết, form 05 of Circular 03/2025).
     *
     * @param explanation the sentence that stands on form 05
     * @param legalBasis the provision it rests on; a withdrawal needs none
     * @param documentNumber number of the notice
     * @param lateAt codes of the agencies that made it late; {@code null} in older facts, where nobody was named
     */
    record CaseStopped(
            UUID dossierId,
            long sequence,
            Instant occurredAt,
            Actor actor,
            StopReason reasonCode,
            String explanation,
            @Nullable String legalBasis,
            @Nullable String documentNumber,
            Instant due,
            Verdict verdict,
            @Nullable List<String> lateAt)
            implements CaseDetour {
        public CaseStopped {
            lateAt = lateAt == null ? null : List.copyOf(lateAt);
        }

        public CaseStopped(
                UUID dossierId,
                long sequence,
                Instant occurredAt,
                Actor actor,
                StopReason reasonCode,
                String explanation,
                @Nullable String legalBasis,
                @Nullable String documentNumber,
                Instant due,
                Verdict verdict) {
            this(
                    dossierId,
                    sequence,
                    occurredAt,
                    actor,
                    reasonCode,
                    explanation,
                    legalBasis,
                    documentNumber,
                    due,
                    verdict,
                    null);
        }
    }

    /**
     * What was handed in has been looked at, item by item; where all is accepted, {@link SupplementReceived} follows.
     *
     * @param ordinal of the request
     */
    record SupplementItemsChecked(
            UUID dossierId, long sequence, Instant occurredAt, Actor actor, int ordinal, List<CheckedItem> items)
            implements CaseDetour {
        public SupplementItemsChecked {
            items = List.copyOf(items);
        }
    }

    /**
     * The limit is longer by what the procedure's text allows (gia hạn theo luật); {@link PromiseMoved} follows. An apology
     * is something else: it never moves the limit.
     *
     * @param by what is added to the limit
     * @param reason the fact that the text asks for
     * @param legalBasis the provision it rests on
     */
    record LimitExtended(
            UUID dossierId, long sequence, Instant occurredAt, Actor actor, Limit by, String reason, String legalBasis)
            implements CaseDetour {}

    /**
     * One item of a supplement as it was handed in.
     *
     * @param remark what is still wrong with it, {@code null} when it is accepted
     */
    record CheckedItem(
            String paper, boolean accepted, @Nullable String remark) {}

    /** Why a case ends without a decision. */
    enum StopReason {
        /** The citizen has asked for it. */
        WITHDRAWN,
        /** The papers asked for did not come in time. */
        NOT_SUPPLEMENTED,
        /** What was owed was not paid in time. */
        NOT_PAID,
        /** The conditions are no longer met. */
        NOT_ELIGIBLE,
        OTHER
    }
}
