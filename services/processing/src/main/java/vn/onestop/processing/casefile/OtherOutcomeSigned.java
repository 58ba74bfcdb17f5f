package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The clerk issues what the leader has signed, not something else. */
final class OtherOutcomeSigned extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("other-outcome-signed");

    OtherOutcomeSigned(Decision decision) {
        super(
                TYPE,
                Map.of("actor", decision.signedBy(), "at", decision.signedAt(), "outcome", decision.outcome()),
                Shown.word(decision.outcome()),
                decision.signedBy());
    }
}
