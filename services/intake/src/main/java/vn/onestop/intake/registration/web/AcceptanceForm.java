package vn.onestop.intake.registration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.intake.personal.Identified;
import vn.onestop.intake.personal.Limits;
import vn.onestop.intake.personal.PersonForm;
import vn.onestop.intake.registration.AcceptanceRequest;
import vn.onestop.intake.registration.PaperForm;
import vn.onestop.intake.registration.Presentation;

/** A dossier to accept, as sent to us. */
record AcceptanceForm(
        @Schema(description = "National code of the procedure", example = "1.004873") @NotBlank @Size(max = 40)
        String procedure,

        @NotNull Channel channel,

        @Schema(description = "Người nộp: who brought the dossier") @NotNull @Valid @Identified(required = true)
        PersonForm filer,

        @Schema(description = "Chủ hồ sơ: whose matter it is, when it is not the filer")
        @Valid
        @Identified(required = false)
        @Nullable
        PersonForm owner,

        @Schema(description = "Người được ủy quyền: who acts for the owner")
        @Valid
        @Identified(required = true)
        @Nullable
        PersonForm authorised,

        @NotNull @Size(max = 100) List<@NotNull @Valid PaperForm> papers,

        @Schema(description = "Số bộ, 1 when not said", example = "1") @Min(1) @Max(99) @Nullable
        Integer sets,

        @Schema(description = "How the citizen wants the result") @NotNull
        ResultDelivery resultDelivery,

        @Schema(description = "What is asked for, beyond the procedure's name") @Size(max = Limits.NOTE) @Nullable
        String note) {

    AcceptanceRequest request() {
        return new AcceptanceRequest(
                new Presentation(
                        procedure.strip(),
                        channel,
                        filer.person(),
                        PersonForm.orNull(owner),
                        PersonForm.orNull(authorised),
                        papers.stream().map(PaperForm::handedIn).toList(),
                        sets == null ? 1 : sets,
                        Limits.orNull(note)),
                resultDelivery);
    }
}
