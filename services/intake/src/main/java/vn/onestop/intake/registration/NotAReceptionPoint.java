package vn.onestop.intake.registration;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The official's agency does not receive dossiers. */
final class NotAReceptionPoint extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-a-reception-point");

    NotAReceptionPoint(String agency) {
        super(TYPE, agency);
    }
}
