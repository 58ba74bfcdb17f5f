package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** A colleague has the step. */
final class StepHeld extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("step-held");

    StepHeld(CaseStep step) {
        super(
                TYPE,
                Map.of("actor", step.official().orElse(""), "at", step.takenAt().orElseThrow()),
                step.official().orElse(""),
                Shown.at(step.takenAt().orElseThrow()));
    }
}
