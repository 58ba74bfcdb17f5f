package vn.onestop.intake.fee;

import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.PaymentMethod;

/**
 * What a clerk takes for a dossier.
 *
 * @param ordinal of the due, 0 for the fee of the procedure
 * @param quantity how many copies or pages, where the fee is one for each
 * @param reference of the bank, for a transfer
 */
public record PaymentRequest(
        int ordinal,
        PaymentMethod method,
        long amount,
        @Nullable Integer quantity,
        @Nullable String reference) {

    Money money() {
        return new Money(ordinal, amount, method, reference);
    }
}
