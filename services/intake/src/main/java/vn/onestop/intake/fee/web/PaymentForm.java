package vn.onestop.intake.fee.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.intake.fee.PaymentRequest;
import vn.onestop.intake.personal.Limits;
import vn.onestop.web.InvalidFields;

/** A payment at the counter, as sent to us. */
record PaymentForm(
        @Schema(description = "Of the due: 0 for the fee of the procedure", example = "0") @NotNull @PositiveOrZero
        Integer ordinal,

        @Schema(description = "What was received, in đồng; exactly what is owed", example = "15000")
        @NotNull
        @Min(1)
        @Max(1_000_000_000_000L)
        Long amount,

        @Schema(description = "How it was paid") @NotNull Method method,

        @Schema(description = "How many copies or pages, where the fee is one for each") @Min(1) @Max(9999) @Nullable
        Integer quantity,

        @Schema(description = "Reference of the bank, for a transfer", example = "FT26069123456")
        @Pattern(regexp = REFERENCE, message = "{field.bank-reference}")
        @Nullable
        String reference) {

    /** Goes into the day's CSV: nothing that a spreadsheet would take for a formula, nor a comma. */
    static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9./ -]{0,59}";

    static final String EXAMPLE = """
        {
          "ordinal": 0,
          "amount": 15000,
          "method": "CASH"
        }
        """;

    /** How people pay at a counter. */
    enum Method {
        CASH,
        TRANSFER;

        PaymentMethod paymentMethod() {
            return switch (this) {
                case CASH -> PaymentMethod.CASH;
                case TRANSFER -> PaymentMethod.TRANSFER;
            };
        }

        /** A transfer is found again by the bank's reference, cash has none. */
        void requireReference(@Nullable String reference) {
            if (this == TRANSFER && reference == null) {
                throw InvalidFields.one("reference", "field.reference-needed");
            }
            if (this == CASH && reference != null) {
                throw InvalidFields.one("reference", "field.reference-not-needed");
            }
        }
    }

    PaymentForm {
        reference = Limits.orNull(reference);
    }

    PaymentRequest request() {
        method.requireReference(reference);
        return new PaymentRequest(ordinal, method.paymentMethod(), amount, quantity, reference);
    }
}
