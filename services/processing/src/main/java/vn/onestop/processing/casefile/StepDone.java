package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The step was completed before. */
final class StepDone extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("step-done");

    StepDone(CaseStep step) {
        super(
                TYPE,
                Map.of(
                        "actor",
                        step.official().orElse(""),
                        "at",
                        step.completedAt().orElseThrow()),
                String.valueOf(step.ordinal()),
                step.official().orElse(""),
                Shown.at(step.completedAt().orElseThrow()));
    }
}
