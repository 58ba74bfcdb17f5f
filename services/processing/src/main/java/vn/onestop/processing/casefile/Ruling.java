package vn.onestop.processing.casefile;

import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.web.InvalidFields;

/**
 * What is decided, as far as the one who acts can say: the leader the outcome, the clerk the number of the document.
 *
 * @param documentNumber number of the document issued, {@code 123/GKS}
 */
public record Ruling(@Nullable Outcome outcome, @Nullable String documentNumber) {

    Outcome requireOutcome() {
        if (outcome == null) {
            throw InvalidFields.one("outcome", "casefile.outcome.missing");
        }
        return outcome;
    }

    String requireDocumentNumber() {
        if (documentNumber == null || documentNumber.isBlank()) {
            throw InvalidFields.one("documentNumber", "casefile.document-number.missing");
        }
        return documentNumber;
    }
}
