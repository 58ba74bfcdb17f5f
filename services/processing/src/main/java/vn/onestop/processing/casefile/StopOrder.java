package vn.onestop.processing.casefile;

import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.web.InvalidFields;

/**
 * That a case is to end without a decision.
 *
 * @param explanation the sentence that stands on form 05
 * @param legalBasis the provision it rests on; only a withdrawal needs none
 * @param documentNumber number of the notice
 */
public record StopOrder(
        StopReason reason,
        String explanation,
        @Nullable String legalBasis,
        @Nullable String documentNumber) {

    void requireLegalBasis() {
        if (legalBasis == null && reason != StopReason.WITHDRAWN) {
            throw InvalidFields.one("legalBasis", "casefile.stop.no-basis");
        }
    }
}
