package vn.onestop.intake.fee.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.onestop.intake.fee.Refunding;
import vn.onestop.intake.personal.Limits;

/** Money that is given back, as sent to us. */
record RefundForm(
        @Schema(description = "Of the payment that is given back", example = "BL-2026-000112") @NotBlank @Size(max = 40)
        String receiptNumber,

        @NotNull PaymentForm.Method method,

        @Schema(description = "Reference of the bank, for a transfer", example = "FT26069123456")
        @Pattern(regexp = PaymentForm.REFERENCE, message = "{field.bank-reference}")
        @Nullable
        String reference) {

    static final String EXAMPLE = """
        {
          "receiptNumber": "BL-2026-000112",
          "method": "CASH"
        }
        """;

    RefundForm {
        reference = Limits.orNull(reference);
    }

    Refunding.Request request() {
        method.requireReference(reference);
        return new Refunding.Request(receiptNumber.strip(), method.paymentMethod(), reference);
    }
}
