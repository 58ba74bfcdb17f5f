package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The case is decided and issued; nothing moves it any more. */
final class CaseClosed extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("case-closed");

    private final transient Map<String, Object> seen;

    CaseClosed(Decision decision) {
        super(TYPE, decision.issuedBy().orElse(""), Shown.at(decision.issuedAt().orElseThrow()));
        seen = Map.of(
                "actor",
                decision.issuedBy().orElse(""),
                "at",
                decision.issuedAt().orElseThrow());
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
