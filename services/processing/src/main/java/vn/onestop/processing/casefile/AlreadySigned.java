package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The result is signed already, so the dossier is not given back any more. */
final class AlreadySigned extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("already-signed");

    private final transient Map<String, Object> seen;

    AlreadySigned(Decision decision) {
        super(TYPE, decision.signedBy(), Shown.at(decision.signedAt()));
        seen = Map.of("actor", decision.signedBy(), "at", decision.signedAt());
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
