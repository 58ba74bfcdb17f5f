package vn.onestop.intake.fee;

import java.net.URI;
import java.util.UUID;

/** Somebody through whom citizens pay online (cổng thanh toán trực tuyến). */
interface PaymentProvider {

    /** Stable: it stands in the address that the provider calls back. */
    String name();

    /** Where the citizen pays. */
    URI open(UUID intent, String code, long amount);

    /**
     * Reads what the provider has called back with.
     *
     * @param signature as the provider sent it beside the body
     * @throws ForgedNotice when the provider has not signed this body
     */
    Notice read(byte[] body, String signature);

    /**
     * The citizen has paid.
     *
     * @param transaction number of the provider
     */
    record Notice(UUID intent, long amount, String transaction) {}
}
