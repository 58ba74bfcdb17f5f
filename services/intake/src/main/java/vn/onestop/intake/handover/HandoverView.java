package vn.onestop.intake.handover;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.Evidence;
import vn.onestop.contracts.DossierEvent.ResultDelivery;

/** How a result reached its citizen, as the counter that gave it out sees it. */
public record HandoverView(
        @Schema(example = "H26.103.25.7-260310-0112") String code,

        ResultDelivery way,
        Evidence evidence,
        Instant handedOverAt,

        @Schema(description = "Agency of the counter", example = "H26.103.25.7")
        String agency,

        @Schema(description = "Account of the official", example = "clerk")
        String handedOverBy,

        String officialName,

        @Schema(description = "Who collected it at the counter") @Nullable
        Received collector,

        @Schema(
                description = "Where the signature can be looked at; who does is written down",
                example = "/api/dossiers/H26.103.25.7-260310-0112/handover/signature")
        @Nullable
        String signature,

        @Schema(example = "EH123456785VN") @Nullable String trackingNumber,

        @Nullable String storeReference,

        @Schema(
                description = "SHA-256 of the file that went electronically",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String fileSha256,

        @Schema(description = "Given although another dossier mends it, which the citizen was told")
        boolean correctionTold,

        @Schema(description = "Who has looked at the signature, the latest first")
        List<Look> looks) {

    public HandoverView {
        looks = List.copyOf(looks);
    }

    /** Who collected it; the number by its last digits. */
    public record Received(
            Collector.Who who, String name, @Nullable String number) {

        @Override
        public String toString() {
            return "Received[" + who + ", hidden]";
        }
    }

    /** Somebody looked at the signature. */
    public record Look(String account, String agency, Instant at) {}

    @Override
    public String toString() {
        return "HandoverView[" + code + "]";
    }
}
