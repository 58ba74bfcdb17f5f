package vn.onestop.intake.fee;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Nobody of this name takes payments for the office. */
final class NoSuchProvider extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-provider");

    NoSuchProvider(String name) {
        super(TYPE, name);
    }
}
