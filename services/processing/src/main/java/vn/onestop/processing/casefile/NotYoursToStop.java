package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Who ends a case without a decision depends on why it ends. */
final class NotYoursToStop extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-yours-to-stop");

    NotYoursToStop(String agency) {
        super(TYPE, agency);
    }
}
