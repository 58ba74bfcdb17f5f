package vn.onestop.intake.filing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.FilingEvent.Support;
import vn.onestop.intake.filing.FilingRequest;
import vn.onestop.intake.filing.Help;
import vn.onestop.intake.personal.Identified;
import vn.onestop.intake.personal.Limits;
import vn.onestop.intake.personal.PersonForm;
import vn.onestop.intake.registration.PaperForm;
import vn.onestop.intake.registration.Presentation;

/** A dossier that is sent in, as sent to us. */
record FilingForm(
        @Schema(description = "National code of the procedure", example = "1.004873") @NotBlank @Size(max = 40)
        String procedure,

        @Schema(description = "ONLINE, or POST for what the post has brought to a counter") @NotNull
        Channel channel,

        @Schema(description = "Any agency that receives; it need not be the one that decides", example = "H26.103.25.7")
        @NotBlank
        @Size(max = 40)
        String receivingAgency,

        @Schema(description = "Người nộp: whose dossier this is to file, never who helps")
        @NotNull
        @Valid
        @Identified(required = true)
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
        String note,

        @Schema(description = "How the citizen was helped; who helped is the account of the token") @Valid @Nullable
        AssistanceForm assistance) {

    /** Help with filing. */
    record AssistanceForm(
            @NotNull Support support,

            @Schema(description = "Agency or support point where it was given", example = "Nhà văn hóa thôn Văn")
            @NotBlank
            @Size(max = 200)
            @Pattern(regexp = Limits.NO_CONTROL)
            String place,

            @NotNull @Valid ConsentForm consent) {}

    /** What the citizen has agreed to. */
    record ConsentForm(
            @NotNull @AssertTrue(message = "{field.consent-needed}")
            Boolean given,

            @NotNull Instant at,

            @Schema(description = "Version of the text that was read to the citizen", example = "2026-01")
            @NotBlank
            @Size(max = 40)
            @Pattern(regexp = Limits.NO_CONTROL)
            String wording) {}

    FilingRequest request() {
        return new FilingRequest(
                new Presentation(
                        procedure.strip(),
                        channel,
                        filer.person(),
                        PersonForm.orNull(owner),
                        PersonForm.orNull(authorised),
                        papers.stream().map(PaperForm::handedIn).toList(),
                        sets == null ? 1 : sets,
                        Limits.orNull(note)),
                receivingAgency.strip(),
                resultDelivery,
                help());
    }

    private @Nullable Help help() {
        return assistance == null
                ? null
                : new Help(
                        assistance.support(),
                        assistance.place().strip(),
                        assistance.consent().at(),
                        assistance.consent().wording().strip());
    }
}
