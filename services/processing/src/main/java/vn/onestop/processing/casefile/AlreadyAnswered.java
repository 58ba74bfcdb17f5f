package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** A consultation is answered once. */
final class AlreadyAnswered extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("already-answered");

    AlreadyAnswered(String official, Instant at) {
        super(TYPE, Map.of("actor", official, "at", at), official, Shown.at(at));
    }
}
