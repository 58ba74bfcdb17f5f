package vn.onestop.intake.catalogue;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The catalogue names no agency that decides this procedure. */
public final class NobodyCompetent extends Problem {

    private static final ProblemType TYPE = ProblemType.unprocessable("nobody-competent");

    NobodyCompetent(String procedure) {
        super(TYPE, procedure);
    }
}
