package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** A colleague has the step. */
final class StepHeld extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("step-held");

    private final transient Map<String, Object> seen;

    StepHeld(CaseStep step) {
        super(TYPE, step.official().orElse(""), Shown.at(step.takenAt().orElseThrow()));
        seen = Map.of("actor", step.official().orElse(""), "at", step.takenAt().orElseThrow());
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
