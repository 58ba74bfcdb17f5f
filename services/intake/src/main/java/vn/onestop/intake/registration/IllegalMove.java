package vn.onestop.intake.registration;

import java.util.Map;
import vn.onestop.contracts.EventType;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The dossier does not stand where this could be done to it. */
final class IllegalMove extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("illegal-move");

    IllegalMove(DossierStatus from, EventType fact) {
        super(TYPE, Map.of("dossierStatus", from, "fact", fact), from.name(), fact.name());
    }
}
