package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The procedure's text allows nothing to be added to its limit. */
final class NoExtension extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("no-extension");

    NoExtension(String procedure) {
        super(TYPE, procedure);
    }
}
