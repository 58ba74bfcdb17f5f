package vn.onestop.intake.supplement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a citizen is asked for, and how each paper of it stands; nobody is named. */
public record SupplementView(
        @Schema(example = "H26.103.25.7-260310-0112") String code,

        @Schema(description = "1 for the first request to this dossier", example = "1")
        int ordinal,

        String legalBasis,

        @Schema(description = "Last day to hand the papers in")
        LocalDate replyBy,

        Instant requestedAt,
        List<Item> items) {

    public SupplementView {
        items = List.copyOf(items);
    }

    /** One paper that is asked for. */
    public record Item(
            @Schema(example = "1") int item,
            String paper,

            @Schema(description = "Which of the procedure's papers it is", example = "1")
            int paperOrdinal,

            @Schema(description = "What the citizen is to do")
            String request,

            State state,

            @Schema(description = "What was still wrong with it") @Nullable
            String remark) {}

    /** How a paper that is asked for stands. */
    public enum State {
        ASKED_FOR,
        /** A file of it is there, and it is not handed in yet. */
        FILE_ADDED,
        HANDED_IN,
        ACCEPTED,
        /** It still needs work. */
        NOT_ACCEPTED
    }
}
