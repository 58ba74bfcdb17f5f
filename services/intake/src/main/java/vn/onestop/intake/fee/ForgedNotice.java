package vn.onestop.intake.fee;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Somebody says that a citizen has paid, and it is not the provider. */
final class ForgedNotice extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("forged-notice");

    ForgedNotice() {
        super(TYPE);
    }
}
