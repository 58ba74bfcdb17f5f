package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The case has not come to a step that signs or issues. */
final class NothingToDecide extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("nothing-to-decide");

    NothingToDecide(CaseStep step) {
        super(TYPE, String.valueOf(step.ordinal()), Shown.word(step.role()));
    }
}
