package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The table of moves has no such move. */
final class IllegalMove extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("illegal-move");

    IllegalMove(CaseStatus from, Act act) {
        super(TYPE, Map.of("status", from, "act", act), Shown.word(from), Shown.word(act));
    }
}
