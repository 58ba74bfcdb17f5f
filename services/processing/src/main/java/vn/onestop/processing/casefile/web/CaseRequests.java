package vn.onestop.processing.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.processing.casefile.HandOn;
import vn.onestop.processing.casefile.NewDate;
import vn.onestop.processing.casefile.Ruling;
import vn.onestop.processing.casefile.SupplementRequest;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.web.InvalidFields;

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

    /** @param reason why the citizen is given another date */
    record Reissue(
            @NotNull @PositiveOrZero Integer version,
            @NotBlank @Size(max = 500) String reason) {}

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

    /**
     * @param draft the draft the leader has seen and signs
     * @param issuedOn the day that stands on the document, today where nobody says
     */
    record Decide(
            @NotNull @PositiveOrZero Integer version,
            @Nullable Outcome outcome,
            @Nullable @Size(max = 60) String documentNumber,
            @Nullable @Positive Integer draft,
            @Nullable LocalDate issuedOn,
            @Nullable @Size(max = 1000) String reasons) {

        Ruling toRuling() {
            var number = documentNumber == null ? null : documentNumber.strip();
            return new Ruling(outcome, number, draft, issuedOn, said(reasons));
        }
    }

    /**
     * @param newDate with its time: {@code 2026-03-18T17:00} by the clock on the wall, or with an offset
     * @param override what allows a late or a second one
     */
    record Apologise(
            @NotNull @PositiveOrZero Integer version,
            @NotBlank @Size(max = 40) String newDate,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable @Valid Override override) {

        NewDate toNewDate() {
            return new NewDate(
                    instant(),
                    reason.strip(),
                    override == null ? null : override.basis().strip());
        }

        private Instant instant() {
            try {
                var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        newDate.strip(), OffsetDateTime::from, LocalDateTime::from);
                return parsed instanceof LocalDateTime local
                        ? local.atZone(WorkingCalendar.ZONE).toInstant()
                        : Instant.from(parsed);
            } catch (DateTimeException _) {
                throw InvalidFields.one("newDate", "casefile.apology.unreadable-date", newDate);
            }
        }
    }

    /** @param basis the sentence by which whoever asks answers for it */
    record Override(@NotBlank @Size(max = 500) String basis) {}

    /** What is blank says nothing. */
    static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
