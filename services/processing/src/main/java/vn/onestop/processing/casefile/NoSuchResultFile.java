package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The result has no such file, or not for whoever asks. */
final class NoSuchResultFile extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-result-file");

    NoSuchResultFile(int ordinal) {
        super(TYPE, String.valueOf(ordinal));
    }
}
