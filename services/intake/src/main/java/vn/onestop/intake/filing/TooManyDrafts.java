package vn.onestop.intake.filing;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The account keeps as many drafts as it may; one of them must go first. */
final class TooManyDrafts extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("too-many-drafts");

    TooManyDrafts(int most) {
        super(TYPE, most);
    }
}
