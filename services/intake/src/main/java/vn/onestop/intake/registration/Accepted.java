package vn.onestop.intake.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import vn.onestop.contracts.Promise;

/** The answer to an acceptance. */
public record Accepted(
        UUID dossierId,

        @Schema(example = "H26.103.25.7-260310-0112") String code,

        @Schema(description = "Shown in this answer and on the receipt", example = "K7XM")
        String secret,

        @Schema(description = "Agency that decides", example = "H26.103.25.7")
        String competentAgency,

        Promise promise,

        @Schema(description = "Why the promise is this date, in sentences for the citizen")
        InWords explanation,

        List<Warning> warnings,

        @Schema(description = "What may be the same matter, for the warning SIMILAR_DOSSIER")
        List<Earlier> similar,

        Receipt receipt) {

    /** Answers that were kept before similar dossiers were looked for have none. */
    public Accepted {
        warnings = List.copyOf(warnings);
        similar = similar == null ? List.of() : List.copyOf(similar);
    }

    @Override
    public String toString() {
        return "Accepted[" + code + "]";
    }
}
