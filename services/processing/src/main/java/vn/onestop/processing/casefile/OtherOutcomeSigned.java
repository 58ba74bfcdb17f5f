package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The clerk issues what the leader has signed, not something else. */
final class OtherOutcomeSigned extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("other-outcome-signed");

    private final transient Map<String, Object> seen;

    OtherOutcomeSigned(Decision decision) {
        super(TYPE, Shown.word(decision.outcome()), decision.signedBy());
        seen = Map.of("actor", decision.signedBy(), "at", decision.signedAt(), "outcome", decision.outcome());
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
