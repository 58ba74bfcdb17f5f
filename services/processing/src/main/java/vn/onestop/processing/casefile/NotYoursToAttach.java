package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The clerk or the leader of the agency that decides puts the document to the case. */
final class NotYoursToAttach extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-yours-to-attach");

    NotYoursToAttach(String agency) {
        super(TYPE, agency);
    }
}
