package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** This step ends with a decision, not with a mere tick. */
final class DecisionNeeded extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("decision-needed");

    DecisionNeeded(CaseStep step) {
        super(TYPE, String.valueOf(step.ordinal()));
    }
}
