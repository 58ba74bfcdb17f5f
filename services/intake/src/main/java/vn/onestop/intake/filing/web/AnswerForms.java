package vn.onestop.intake.filing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.intake.filing.Closing;
import vn.onestop.intake.filing.Missing;
import vn.onestop.intake.filing.ReturnRequest;
import vn.onestop.intake.registration.HandedIn;
import vn.onestop.intake.registration.PaperForm;

/** What is done with something that was sent in, as sent to us. */
final class AnswerForms {

    private AnswerForms() {}

    /** Form 03. */
    record FilingRefusalForm(
            @NotNull RefusalReason reason,

            @Schema(
                    description = "The sentence on form 03; it names no person",
                    example = "Thủ tục thuộc thẩm quyền của Công an phường.")
            @NotBlank
            @Size(max = 1000)
            String explanation) {}

    /** Form 02, before acceptance. */
    record ReturnForm(
            @NotEmpty @Size(max = 100) List<@NotNull @Valid ItemForm> items,

            @Schema(description = "The provision it rests on", example = "Điều 5 Thông tư 04/2020/TT-BTP")
            @NotBlank
            @Size(max = 500)
            String legalBasis,

            @Schema(description = "Last day to hand the papers in") @NotNull
            LocalDate replyBy) {

        ReturnRequest request() {
            return new ReturnRequest(
                    items.stream()
                            .map(item ->
                                    new Missing(item.ordinal(), item.request().strip()))
                            .toList(),
                    legalBasis.strip(),
                    replyBy);
        }
    }

    /** One paper that is missing or wrong. */
    record ItemForm(
            @Schema(description = "Which of the procedure's papers it is, from 1", example = "1") @NotNull
            Integer ordinal,

            @Schema(description = "What the citizen is to do", example = "Chụp lại, bản hiện nay không đọc được.")
            @NotBlank
            @Size(max = 500)
            String request) {}

    /** What was missing. */
    record CompletionForm(@NotEmpty @Size(max = 100) List<@NotNull @Valid PaperForm> papers) {

        List<HandedIn> handedIn() {
            return papers.stream().map(PaperForm::handedIn).toList();
        }
    }

    /** An end before acceptance. */
    record ClosureForm(
            @Schema(description = "WITHDRAWN when not said; NOT_SUPPLEMENTED is the counter's to say") @Nullable
            Closing reason,

            @Schema(description = "The sentence that the citizen reads; it names no person") @NotBlank @Size(max = 1000)
            String explanation) {

        Closing closing() {
            return reason == null ? Closing.WITHDRAWN : reason;
        }
    }
}
