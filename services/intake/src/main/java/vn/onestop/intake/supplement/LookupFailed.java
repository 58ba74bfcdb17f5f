package vn.onestop.intake.supplement;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** No dossier with this code and secret; nobody is told which of the two is wrong. */
public final class LookupFailed extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("lookup-failed");

    LookupFailed() {
        super(TYPE);
    }
}
