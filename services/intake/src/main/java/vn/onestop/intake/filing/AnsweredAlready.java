package vn.onestop.intake.filing;

import java.util.Map;
import vn.onestop.intake.registration.SentIn.Standing;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Somebody was first: what was sent in does not wait any more as the caller thought. */
final class AnsweredAlready extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("answered-already");

    AnsweredAlready(Standing standing) {
        super(
                TYPE,
                Map.of(
                        "status", standing.status(),
                        "account", standing.last().account(),
                        "at", standing.last().at()),
                standing.code(),
                standing.last().account(),
                standing.status().name());
    }
}
