package vn.onestop.processing.absence;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Officials enter their own absence; that of others, heads and leaders of the agency. */
final class NotYourAbsence extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-your-absence");

    NotYourAbsence(String official) {
        super(TYPE, official);
    }
}
