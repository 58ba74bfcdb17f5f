package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Who answers a wish to withdraw: the one who has the step, a head or a leader. */
final class NotYoursToAnswer extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-yours-to-answer");

    NotYoursToAnswer(String agency) {
        super(TYPE, agency);
    }
}
