package vn.onestop.processing.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.web.InvalidFields;

/**
 * What is decided, as far as the one who acts can say: the leader the outcome, or the draft he has seen; the clerk number
 * and date of the document.
 *
 * @param documentNumber number of the document issued, {@code 123/GKS}
 * @param draft the draft that is signed
 * @param issuedOn the day that stands on the document; today where nobody says
 * @param reasons why it is declined, as the citizen is told
 */
public record Ruling(
        @Nullable Outcome outcome,
        @Nullable String documentNumber,
        @Nullable Integer draft,
        @Nullable LocalDate issuedOn,
        @Nullable String reasons) {

    public Ruling(@Nullable Outcome outcome, @Nullable String documentNumber) {
        this(outcome, documentNumber, null, null);
    }

    public Ruling(
            @Nullable Outcome outcome,
            @Nullable String documentNumber,
            @Nullable Integer draft,
            @Nullable LocalDate issuedOn) {
        this(outcome, documentNumber, draft, issuedOn, null);
    }

    Outcome requireOutcome() {
        if (outcome == null) {
            throw InvalidFields.one("outcome", "casefile.outcome.missing");
        }
        return outcome;
    }

    int requireDraft() {
        if (draft == null) {
            throw InvalidFields.one("draft", "casefile.draft.missing");
        }
        return draft;
    }

    void requireNoDraft() {
        if (draft != null) {
            throw InvalidFields.one("draft", "casefile.draft.unknown", String.valueOf(draft));
        }
    }

    /** Nobody is turned down without a word; where nothing was drafted, the leader says it himself. */
    void requireReasons() {
        if (requireOutcome() == Outcome.DECLINED && reasons == null) {
            throw InvalidFields.one("reasons", "casefile.draft.no-reasons");
        }
        refuseReasonsUnless(requireOutcome());
    }

    void refuseReasonsUnless(Outcome signed) {
        if (signed != Outcome.DECLINED && reasons != null) {
            throw InvalidFields.one("reasons", "casefile.reasons.granted");
        }
    }

    private String requireDocumentNumber() {
        if (documentNumber == null || documentNumber.isBlank()) {
            throw InvalidFields.one("documentNumber", "casefile.document-number.missing");
        }
        return documentNumber;
    }

    /** What the clerk puts on a document (số, ngày ban hành). */
    record Imprint(String documentNumber, LocalDate issuedOn) {}

    Imprint imprint(Instant signedAt, Instant now) {
        return new Imprint(requireDocumentNumber(), requireIssuedOn(day(signedAt), day(now)));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }

    /** The date of a document is neither before its signature nor after today. */
    private LocalDate requireIssuedOn(LocalDate signedOn, LocalDate today) {
        var day = issuedOn == null ? today : issuedOn;
        if (day.isAfter(today)) {
            throw InvalidFields.one("issuedOn", "casefile.issued-on.future");
        }
        if (day.isBefore(signedOn)) {
            throw InvalidFields.one("issuedOn", "casefile.issued-on.before-signing", Shown.on(signedOn));
        }
        return day;
    }
}
