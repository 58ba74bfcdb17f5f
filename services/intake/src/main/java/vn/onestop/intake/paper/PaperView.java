package vn.onestop.intake.paper;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Text;
import vn.onestop.intake.registration.HandedIn;

/** A paper that the procedure asks for: what was handed in of it, and its files. */
public record PaperView(
        @Schema(example = "1") int ordinal,
        Text name,
        boolean required,
        List<Copies> handedIn,

        @Schema(description = "The file that counts") @Nullable
        FileView file,

        @Schema(description = "Files that counted before, the newest first")
        List<FileView> superseded) {

    public PaperView {
        handedIn = List.copyOf(handedIn);
        superseded = List.copyOf(superseded);
    }

    /** How many originals, copies or electronic copies were handed in. */
    public record Copies(HandedIn.Kind kind, int count) {}
}
