package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** A citizen takes a dossier back where it was handed in. */
final class NotYourCounter extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-your-counter");

    NotYourCounter(String agency) {
        super(TYPE, agency);
    }
}
