package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Results are drafted by those who examine the dossier and by those who sign. */
final class NothingToDraft extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("nothing-to-draft");

    NothingToDraft(CaseStep step) {
        super(TYPE, String.valueOf(step.ordinal()), Shown.word(step.role()));
    }
}
