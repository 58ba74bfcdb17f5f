package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The leader of the agency that decided orders that its result is corrected. */
final class NotYoursToCorrect extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-yours-to-correct");

    NotYoursToCorrect(String agency) {
        super(TYPE, agency);
    }
}
