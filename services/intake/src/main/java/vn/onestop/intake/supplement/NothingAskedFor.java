package vn.onestop.intake.supplement;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** No papers are asked for of this dossier, or they have all come. */
final class NothingAskedFor extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("nothing-asked-for");

    NothingAskedFor(String code) {
        super(TYPE, code);
    }
}
