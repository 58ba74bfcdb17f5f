package vn.onestop.intake.handover;

import java.util.Map;
import vn.onestop.intake.registration.DossierCard;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** There is nothing to hand over: not decided yet, or stopped. */
final class ResultNotReady extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("result-not-ready");

    ResultNotReady(DossierCard dossier) {
        super(TYPE, Map.of("dossierStatus", dossier.status()), dossier.code());
    }
}
