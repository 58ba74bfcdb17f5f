package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** There is nothing to fetch: not issued yet, or not kept as a file. */
final class ResultNotThere extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("result-not-there");

    ResultNotThere() {
        super(TYPE);
    }
}
