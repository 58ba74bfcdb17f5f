package vn.onestop.intake.fee;

import java.util.UUID;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Nobody was given a link with this id. */
final class NoSuchIntent extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-intent");

    NoSuchIntent(UUID id) {
        super(TYPE, id);
    }
}
