package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The result is signed already, so the dossier is not given back any more. */
final class AlreadySigned extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("already-signed");

    AlreadySigned(Decision decision) {
        super(
                TYPE,
                Map.of("actor", decision.signedBy(), "at", decision.signedAt()),
                decision.signedBy(),
                Shown.at(decision.signedAt()));
    }
}
