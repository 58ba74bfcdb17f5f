package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The table of moves has no such move. */
final class IllegalMove extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("illegal-move");

    private final transient Map<String, Object> seen;

    IllegalMove(CaseStatus from, Act act) {
        super(TYPE, Shown.word(from), Shown.word(act));
        seen = Map.of("status", from, "act", act);
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
