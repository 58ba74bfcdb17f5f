package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The case has not come to this step yet. */
final class StepNotCurrent extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("step-not-current");

    private final transient Map<String, Object> seen;

    StepNotCurrent(CaseStep wanted, CaseStep current) {
        super(TYPE, String.valueOf(wanted.ordinal()), String.valueOf(current.ordinal()));
        seen = Map.of("currentStep", current.ordinal());
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
