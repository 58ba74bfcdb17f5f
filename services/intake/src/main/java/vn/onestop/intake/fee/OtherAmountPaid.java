package vn.onestop.intake.fee;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The provider has taken another amount than it was asked to. */
final class OtherAmountPaid extends Problem {

    private static final ProblemType TYPE = ProblemType.unprocessable("other-amount-paid");

    OtherAmountPaid(long asked, long paid) {
        super(TYPE, asked, paid);
    }
}
