package vn.onestop.intake.handover;

import java.util.Map;
import vn.onestop.intake.registration.DossierCard;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The result has a mistake that another dossier mends; whoever gets it all the same must have been told. */
final class ResultBeingCorrected extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("result-being-corrected");

    ResultBeingCorrected(DossierCard dossier, String correctedBy) {
        super(TYPE, Map.of("correctedBy", correctedBy), dossier.code(), correctedBy);
    }
}
