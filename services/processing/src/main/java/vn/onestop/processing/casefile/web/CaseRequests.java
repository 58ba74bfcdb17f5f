package vn.onestop.processing.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.processing.casefile.HandOn;
import vn.onestop.processing.casefile.Ruling;
import vn.onestop.processing.casefile.SupplementRequest;

/** What officials send; each carries the version of the case they have seen. */
final class CaseRequests {

    private CaseRequests() {}

    record Version(@NotNull @PositiveOrZero Integer version) {}

    record HandOnStep(
            @NotNull @PositiveOrZero Integer version,
            @NotBlank @Size(max = 100) String to,
            @NotBlank @Size(max = 500) String reason) {

        HandOn toHandOn() {
            return new HandOn(to.strip(), reason.strip());
        }
    }

    /** @param approver who allows a further request at the same agency */
    record AskForPapers(
            @NotNull @PositiveOrZero Integer version,
            @NotEmpty @Size(max = 20) List<@Valid @NotNull Item> items,
            @NotBlank @Size(max = 500) String legalBasis,
            @NotNull LocalDate replyBy,
            @Nullable @Size(max = 100) String approver) {

        SupplementRequest toRequest() {
            var asked = items.stream().map(Item::toSupplementItem).toList();
            var allowedBy = approver == null || approver.isBlank() ? null : approver.strip();
            return new SupplementRequest(asked, legalBasis.strip(), replyBy, allowedBy);
        }
    }

    /**
     * @param paper a paper of the procedure, by its name
     * @param request what about it
     */
    record Item(
            @NotBlank String paper,
            @NotBlank @Size(max = 500) String request) {
        SupplementItem toSupplementItem() {
            return new SupplementItem(paper.strip(), request.strip());
        }
    }

    record Decide(
            @NotNull @PositiveOrZero Integer version,
            @Nullable Outcome outcome,
            @Nullable @Size(max = 60) String documentNumber) {

        Ruling toRuling() {
            return new Ruling(outcome, documentNumber == null ? null : documentNumber.strip());
        }
    }
}
