package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The procedure has no such step. */
final class NoSuchStep extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-step");

    NoSuchStep(int ordinal) {
        super(TYPE, String.valueOf(ordinal));
    }
}
