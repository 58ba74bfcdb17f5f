package vn.onestop.intake.paper;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.files.FileType;

/** A file of a paper as the counter sees it. */
public record FileView(
        UUID id,

        @Schema(example = "1") int paper,

        @Schema(description = "Found in the file itself, whatever it was called")
        FileType type,

        @Schema(description = "Bytes", example = "482133") long size,

        @Schema(description = "Of a PDF") @Nullable Integer pages,

        @Schema(description = "Dots of an image") @Nullable Integer width,

        @Nullable Integer height,

        String sha256,
        Instant addedAt,

        @Schema(example = "clerk") String addedBy,

        @Schema(example = "H26.103.25.7") String agency,

        @Schema(description = "The file of this paper that counted until then") @Nullable
        UUID supersedes,

        @Schema(description = "The file of an earlier dossier that was used again") @Nullable
        UUID reusedFrom) {

    static FileView of(PaperFile file) {
        var content = file.content();
        return new FileView(
                file.id(),
                file.ordinal(),
                content.type(),
                content.size(),
                content.findings().pages(),
                content.findings().width(),
                content.findings().height(),
                HexFormat.of().formatHex(content.sha256()),
                file.added().at(),
                file.added().account(),
                file.added().agency(),
                file.supersedes(),
                file.reusedFrom());
    }
}
