package vn.onestop.intake.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The three places of a dossier, which may be three different ones. */
public record Places(
        @Schema(description = "Where the citizen was helped, as the helper named it", example = "Nhà văn hóa thôn Văn")
        @Nullable
        String supportedAt,

        @Schema(description = "Agency of formal reception", example = "H26.103.25.7")
        String receivedAt,

        @Schema(description = "Agency that decides", example = "H26.20")
        String decidedBy) {}
