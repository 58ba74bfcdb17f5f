package vn.onestop.intake.registration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.intake.personal.Identified;
import vn.onestop.intake.personal.Limits;
import vn.onestop.intake.personal.PersonForm;
import vn.onestop.intake.registration.PaperForm;
import vn.onestop.intake.registration.Presentation;
import vn.onestop.intake.registration.RefusalRequest;

/** A dossier to refuse, as sent to us. */
record RefusalForm(
        @Schema(description = "National code of the procedure", example = "1.012783") @NotBlank @Size(max = 40)
        String procedure,

        @NotNull Channel channel,

        @Schema(description = "Người nộp: who brought the dossier") @NotNull @Valid @Identified(required = true)
        PersonForm filer,

        @Schema(description = "Chủ hồ sơ: whose matter it is, when it is not the filer")
        @Valid
        @Identified(required = false)
        @Nullable
        PersonForm owner,

        @Schema(description = "Papers that were shown; none when not said") @Size(max = 100) @Nullable
        List<@NotNull @Valid PaperForm> papers,

        @NotNull RefusalReason reason,

        @Schema(
                description = "The sentence on form 03; it names no person",
                example = "Thủ tục thuộc thẩm quyền của Công an phường.")
        @NotBlank
        @Size(max = 1000)
        String explanation,

        @Schema(description = "What was asked for, beyond the procedure's name") @Size(max = Limits.NOTE) @Nullable
        String note) {

    RefusalRequest request() {
        return new RefusalRequest(
                new Presentation(
                        procedure.strip(),
                        channel,
                        filer.person(),
                        PersonForm.orNull(owner),
                        null,
                        papers == null
                                ? List.of()
                                : papers.stream().map(PaperForm::handedIn).toList(),
                        1,
                        Limits.orNull(note)),
                reason,
                explanation.strip());
    }
}
