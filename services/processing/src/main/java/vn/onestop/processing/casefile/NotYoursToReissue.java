package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The head of the unit or the leader of the agency that decides gives the citizen another date, nobody else. */
final class NotYoursToReissue extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-yours-to-reissue");

    NotYoursToReissue(String agency) {
        super(TYPE, agency);
    }
}
