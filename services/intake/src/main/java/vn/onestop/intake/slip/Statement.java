package vn.onestop.intake.slip;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * What a receipt states, and nothing personal.
 *
 * @param acceptedAt when the dossier was accepted
 * @param promisedAt the date that stands on the receipt, whatever came after
 */
public record Statement(
        @Schema(example = "H26.103.25.7-260310-0112") String code, Instant acceptedAt, Instant promisedAt) {}
