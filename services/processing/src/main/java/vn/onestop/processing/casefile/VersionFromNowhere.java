package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Nobody can have seen a version that the case has not reached. */
final class VersionFromNowhere extends Problem {

    private static final ProblemType TYPE = ProblemType.unprocessable("version-from-nowhere");

    VersionFromNowhere(int seen, int actual) {
        super(TYPE, String.valueOf(seen), String.valueOf(actual));
    }
}
