package vn.onestop.intake.fee;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** It is paid already, here or elsewhere, or nobody asks for it any more. */
final class NothingOwed extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("nothing-owed");

    private final transient Map<String, Object> seen;

    NothingOwed(String code, Due due) {
        super(TYPE, code, due.ordinal());
        seen = Map.of("state", due.state());
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
