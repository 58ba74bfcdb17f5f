package vn.onestop.intake.fee;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.PaymentMethod;

/**
 * Money to be given back (hoàn trả), and whether it was.
 *
 * @param receiptNumber of the payment that is given back
 * @param refundNumber none while it is still due
 */
public record Refund(
        @Schema(example = "H26.103.25.7-260310-0112") String code,

        @Schema(example = "BL-2026-000112") String receiptNumber,

        @Schema(example = "15000") long amount,
        Reason reason,
        Instant dueSince,

        @Schema(example = "HT-2026-000003") @Nullable String refundNumber,

        @Nullable PaymentMethod method,
        @Nullable String reference,
        @Nullable Instant refundedAt,

        @Schema(description = "Account of the official") @Nullable
        String refundedBy) {

    /** Why it is given back. */
    public enum Reason {
        /** The citizen has taken the dossier back. */
        WITHDRAWN,
        /** What it was for had been paid already. */
        PAID_TWICE,
        /** It came when there was nothing to pay any more. */
        PAID_TOO_LATE
    }
}
