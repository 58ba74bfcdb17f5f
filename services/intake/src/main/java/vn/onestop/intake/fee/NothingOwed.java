package vn.onestop.intake.fee;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** It is paid already, here or elsewhere, or nobody asks for it any more. */
final class NothingOwed extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("nothing-owed");

    NothingOwed(String code, Due due) {
        super(TYPE, Map.of("state", due.state()), code, due.ordinal());
    }
}
