package vn.onestop.intake.registration;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The dossier does not stand where this could be done to it. */
final class IllegalMove extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("illegal-move");

    IllegalMove(DossierStatus from, DossierStatus to) {
        super(TYPE, from.name(), to.name());
    }
}
