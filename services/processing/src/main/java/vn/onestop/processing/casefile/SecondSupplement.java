package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** An agency asks for papers once, unless somebody answers for a second time (Decree 61/2018 and its successors). */
final class SecondSupplement extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("second-supplement");

    SecondSupplement(String agency) {
        super(TYPE, agency);
    }
}
