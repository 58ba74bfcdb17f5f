package vn.onestop.processing.assignment;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Two rules for the same steps would contradict each other. */
final class SecondRule extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("second-assignment-rule");

    SecondRule() {
        super(TYPE);
    }
}
