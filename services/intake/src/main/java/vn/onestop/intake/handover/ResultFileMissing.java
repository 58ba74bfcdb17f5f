package vn.onestop.intake.handover;

import vn.onestop.intake.registration.DossierCard;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Electronically nothing can be handed over that is not there as a file. */
final class ResultFileMissing extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("result-file-missing");

    ResultFileMissing(DossierCard dossier) {
        super(TYPE, dossier.code());
    }
}
