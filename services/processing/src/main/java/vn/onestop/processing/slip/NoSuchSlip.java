package vn.onestop.processing.slip;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The case has no such form: nobody has asked for papers that often, or apologised that often. */
final class NoSuchSlip extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-slip");

    NoSuchSlip(String code) {
        super(TYPE, code);
    }
}
