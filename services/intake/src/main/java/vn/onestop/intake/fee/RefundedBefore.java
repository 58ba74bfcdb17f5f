package vn.onestop.intake.fee;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The citizen has the money already. */
final class RefundedBefore extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("refunded-before");

    RefundedBefore(String receiptNumber, String refundNumber) {
        super(TYPE, receiptNumber, refundNumber);
    }
}
