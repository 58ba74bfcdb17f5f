package vn.onestop.intake.slip;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param receiptKey Ed25519 key with its private part, as JWK, that receipts are signed with
 * @param formerReceiptKeys public keys used before, as JWK set, so that receipts signed with them stay valid
 * @param publicAddress where people reach the system; the QR code leads there. Without it the code holds the bare
 *     statement
 * @param city whose name agencies above the communes write before the date (địa danh)
 */
@ConfigurationProperties("onestop.slip")
record SlipSettings(
        String receiptKey,
        @DefaultValue("{\"keys\":[]}") String formerReceiptKeys,
        @Nullable URI publicAddress,
        @DefaultValue("Hà Nội") String city) {

    /** What a QR code holds. */
    String toVerify(String statement) {
        return publicAddress == null || publicAddress.toString().isEmpty()
                ? statement
                : publicAddress + "/receipts/verify?statement=" + statement;
    }

    @Override
    public String toString() {
        return "SlipSettings[publicAddress=" + publicAddress + ", city=" + city + "]";
    }
}
