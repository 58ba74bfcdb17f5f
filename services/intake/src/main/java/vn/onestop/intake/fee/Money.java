package vn.onestop.intake.fee;

import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.PaymentMethod;

/**
 * Money that came in.
 *
 * @param ordinal of the due it is for, 0 for the fee of the procedure
 * @param amount in đồng
 * @param reference of the bank or of the payment provider
 */
record Money(
        int ordinal,
        long amount,
        PaymentMethod method,
        @Nullable String reference) {}
