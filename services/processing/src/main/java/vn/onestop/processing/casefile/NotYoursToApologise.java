package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The head of the late agency signs form 04, and nobody else. */
final class NotYoursToApologise extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-yours-to-apologise");

    NotYoursToApologise(String agency) {
        super(TYPE, agency);
    }
}
