package vn.onestop.intake.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** The answer to a filing. */
public record Filed(
        UUID dossierId,

        @Schema(example = "H26.103.25.7-260310-0112") String code,

        @Schema(description = "Shown in this answer and, once accepted, on the receipt", example = "K7XM")
        String secret,

        Places places,
        Instant filedAt,

        @Schema(description = "When the counter must have answered")
        Instant answerDue) {

    @Override
    public String toString() {
        return "Filed[" + code + "]";
    }
}
