package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** No case has this code, or it is none of this official's business. */
final class NoSuchCase extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-case");

    NoSuchCase(String code) {
        super(TYPE, code);
    }
}
