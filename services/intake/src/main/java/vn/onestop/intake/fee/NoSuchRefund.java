package vn.onestop.intake.fee;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Nothing is to be given back for this receipt. */
final class NoSuchRefund extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-refund");

    NoSuchRefund(String receiptNumber) {
        super(TYPE, receiptNumber);
    }
}
