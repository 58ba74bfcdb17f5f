package vn.onestop.intake.paper;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Text;
import vn.onestop.files.FileType;

/**
 * A file of an earlier dossier of the same person. It says what the paper is and nothing of the dossier, which may be
 * none of this counter's business.
 */
public record ReusableFile(
        UUID fileId,
        Text paper,
        FileType type,
        long size,

        @Nullable Integer pages,
        @Nullable Integer width,
        @Nullable Integer height,

        Instant addedAt,

        @Schema(description = "Agency that digitised it", example = "H26.103.25.7")
        String agency) {}
