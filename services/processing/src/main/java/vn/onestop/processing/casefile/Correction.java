package vn.onestop.processing.casefile;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That the result of a case has a mistake, which a new dossier is opened to mend (đính chính). */
@Embeddable
record Correction(String correctionReason, String correctionBasis, String correctedBy, Instant correctedAt) {

    static Correction of(CorrectionOrder order, String account, Instant now) {
        return new Correction(order.reason(), order.legalBasis(), account, now);
    }
}
