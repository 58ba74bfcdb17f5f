package vn.onestop.intake.handover;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.intake.handover.Given.Told;
import vn.onestop.intake.handover.HandoverRequest.Electronically;
import vn.onestop.intake.registration.Corrections;
import vn.onestop.intake.registration.DossierCard;

/** Whether a result may be given in the way that is asked for, and what is to be written down about it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandoverCheck {

    private final AttachedFiles files;
    private final Corrections corrections;

    HandoverCheck(AttachedFiles files, Corrections corrections) {
        this.files = files;
        this.corrections = corrections;
    }

    /**
     * @param told what the clerk has said to whoever gets it
     * @throws ResultFileMissing when it is to go electronically and there is no file
     * @throws ResultBeingCorrected when it has a mistake and nobody said so
     */
    Given check(DossierCard dossier, HandoverRequest request, Told told) {
        var correction = corrections.correctedBy(dossier.id());
        if (correction.isPresent() && told != Told.OF_THE_CORRECTION) {
            throw new ResultBeingCorrected(dossier, correction.get());
        }
        var hash = request instanceof Electronically
                ? files.hash(dossier.id()).orElseThrow(() -> new ResultFileMissing(dossier))
                : null;
        return new Given(request, hash, correction.isPresent());
    }
}
