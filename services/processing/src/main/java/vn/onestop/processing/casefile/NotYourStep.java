package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The step belongs to another role or another agency. */
final class NotYourStep extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-your-step");

    NotYourStep(CaseStep step) {
        super(TYPE, Map.of("role", step.role(), "agency", step.agency()), Shown.word(step.role()), step.agency());
    }
}
