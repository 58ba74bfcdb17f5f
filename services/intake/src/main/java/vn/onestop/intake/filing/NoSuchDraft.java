package vn.onestop.intake.filing;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The account has saved nothing under this key, or it is gone by now. */
final class NoSuchDraft extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-draft");

    NoSuchDraft(String key) {
        super(TYPE, key);
    }
}
