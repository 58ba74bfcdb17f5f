package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** A consultation is answered once. */
final class AlreadyAnswered extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("already-answered");

    private final transient Map<String, Object> seen;

    AlreadyAnswered(String official, Instant at) {
        super(TYPE, official, Shown.at(at));
        seen = Map.of("actor", official, "at", at);
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
