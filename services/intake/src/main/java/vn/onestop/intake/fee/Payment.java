package vn.onestop.intake.fee;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.PaymentMethod;

/**
 * Money that was received, and the receipt for it (biên lai).
 *
 * @param settles whether something is settled with it; otherwise it is to be given back
 */
public record Payment(
        UUID id,

        @Schema(example = "H26.103.25.7-260310-0112") String code,

        @Schema(example = "0") int ordinal,

        @Schema(example = "BL-2026-000112") String receiptNumber,

        @Schema(example = "15000") long amount,
        PaymentMethod method,
        @Nullable String reference,
        boolean settles,
        Instant paidAt,

        @Schema(description = "Account of the official", example = "clerk")
        String receivedBy) {}
