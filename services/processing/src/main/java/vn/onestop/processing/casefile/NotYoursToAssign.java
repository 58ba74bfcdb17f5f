package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Heads and leaders of the agency that does a step give it out. */
final class NotYoursToAssign extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-yours-to-assign");

    NotYoursToAssign(String agency) {
        super(TYPE, agency);
    }
}
