package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The case has not come to this step yet. */
final class StepNotCurrent extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("step-not-current");

    StepNotCurrent(CaseStep wanted, CaseStep current) {
        super(
                TYPE,
                Map.of("currentStep", current.ordinal()),
                String.valueOf(wanted.ordinal()),
                String.valueOf(current.ordinal()));
    }
}
