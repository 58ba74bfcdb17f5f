package vn.onestop.intake.fee;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Nothing is owed under this number. */
final class NoSuchDue extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-due");

    NoSuchDue(String code, int ordinal) {
        super(TYPE, code, ordinal);
    }
}
