package vn.onestop.processing.casefile;

import java.time.Instant;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** What has run out is not made longer; who is late apologises. */
final class LimitRunOut extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("limit-run-out");

    LimitRunOut(Instant due) {
        super(TYPE, Shown.at(due));
    }
}
