package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The leader of the agency that decides makes a limit longer. */
final class NotYoursToExtend extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-yours-to-extend");

    NotYoursToExtend(String agency) {
        super(TYPE, agency);
    }
}
