package vn.onestop.processing.casefile.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.processing.casefile.CorrectionOrder;
import vn.onestop.processing.casefile.DraftRequest;
import vn.onestop.processing.casefile.ExtensionOrder;

/** What officials send who bring about a result; each carries the version of the case they have seen. */
final class ResultRequests {

    private ResultRequests() {}

    /**
     * @param reason the fact that the procedure's text asks for
     * @param legalBasis the provision it rests on
     */
    record ExtendLimit(
            @NotNull @PositiveOrZero Integer version,
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 500) String legalBasis) {

        ExtensionOrder toOrder() {
            return new ExtensionOrder(reason.strip(), legalBasis.strip());
        }
    }

    /**
     * @param reason what is wrong with the result
     * @param legalBasis the provision it is mended under
     */
    record OrderCorrection(
            @NotNull @PositiveOrZero Integer version,
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 500) String legalBasis) {

        CorrectionOrder toOrder() {
            return new CorrectionOrder(reason.strip(), legalBasis.strip());
        }
    }

    /** @param text the words of the decision; a refusal says its reasons */
    record WriteDraft(
            @NotNull @PositiveOrZero Integer version,
            @NotNull Outcome outcome,
            @Nullable @Size(max = 20_000) String text) {

        DraftRequest toRequest() {
            return new DraftRequest(outcome, text == null || text.isBlank() ? null : text.strip());
        }

        @Override
        public String toString() {
            return "WriteDraft[" + outcome + "]";
        }
    }
}
