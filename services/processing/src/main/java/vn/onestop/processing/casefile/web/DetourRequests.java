package vn.onestop.processing.casefile.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.processing.casefile.PaymentRequest;
import vn.onestop.processing.casefile.SendBack;
import vn.onestop.processing.casefile.StopOrder;

/** What officials send who lead a case off its straight way; each carries the version of the case they have seen. */
final class DetourRequests {

    private DetourRequests() {}

    /** @param toStep the earlier step that has to be done again */
    record SendStepBack(
            @NotNull @PositiveOrZero Integer version,
            @NotNull @Positive Integer toStep,
            @NotBlank @Size(max = 1000) String reason) {

        SendBack toSendBack() {
            return new SendBack(toStep, reason.strip());
        }
    }

    /**
     * @param amount in đồng
     * @param purpose what it is paid for
     * @param payBy last day to pay
     */
    record AskForMoney(
            @NotNull @PositiveOrZero Integer version,
            @NotNull @Positive @Max(1_000_000_000_000L) Long amount,
            @NotBlank @Size(max = 500) String purpose,
            @NotBlank @Size(max = 500) String legalBasis,
            @NotNull LocalDate payBy) {

        PaymentRequest toRequest() {
            return new PaymentRequest(amount, purpose.strip(), legalBasis.strip(), payBy);
        }
    }

    /** @param reason why the citizen wants the dossier back */
    record RequestWithdrawal(
            @NotNull @PositiveOrZero Integer version,
            @NotBlank @Size(max = 1000) String reason) {}

    /** @param reason why the dossier is not given back */
    record DeclineWithdrawal(
            @NotNull @PositiveOrZero Integer version,
            @NotBlank @Size(max = 1000) String reason) {}

    /**
     * @param explanation the sentence that stands on form 05
     * @param legalBasis the provision it rests on; only a withdrawal needs none
     * @param documentNumber number of the notice
     */
    record StopCase(
            @NotNull @PositiveOrZero Integer version,
            @NotNull StopReason reason,
            @NotBlank @Size(max = 1000) String explanation,
            @Nullable @Size(max = 500) String legalBasis,
            @Nullable @Size(max = 60) String documentNumber) {

        StopOrder toOrder() {
            return new StopOrder(reason, explanation.strip(), stripped(legalBasis), stripped(documentNumber));
        }

        private static @Nullable String stripped(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
