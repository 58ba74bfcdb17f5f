package vn.onestop.intake.fee;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.UUID;

/** A citizen means to pay online, and has a link to do so. */
public record Intent(
        UUID id,

        @Schema(example = "H26.103.25.7-260310-0112") String code,

        @Schema(example = "0") int ordinal,

        @Schema(example = "15000") long amount,

        @Schema(example = "sandbox") String provider,
        URI link) {}
