package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The case is decided and issued, or stopped; nothing moves it any more. */
final class CaseClosed extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("case-closed");

    CaseClosed(Decision decision) {
        this(decision.issuedBy().orElse(""), decision.issuedAt().orElseThrow());
    }

    CaseClosed(Stop stop) {
        this(stop.stoppedBy(), stop.stoppedAt());
    }

    private CaseClosed(String by, Instant at) {
        super(TYPE, Map.of("actor", by, "at", at), by, Shown.at(at));
    }
}
