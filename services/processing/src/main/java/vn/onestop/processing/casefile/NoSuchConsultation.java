package vn.onestop.processing.casefile;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The official's agency was not asked this. */
final class NoSuchConsultation extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-consultation");

    NoSuchConsultation(String code, int ordinal) {
        super(TYPE, code, ordinal);
    }
}
