package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The step belongs to another role or another agency. */
final class NotYourStep extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-your-step");

    private final transient Map<String, Object> seen;

    NotYourStep(CaseStep step) {
        super(TYPE, Shown.word(step.role()), step.agency());
        seen = Map.of("role", step.role(), "agency", step.agency());
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
