package vn.onestop.intake.filing;

import java.util.UUID;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Nothing with this id was sent to this counter, or by this account. */
final class NoSuchFiling extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-filing");

    NoSuchFiling(UUID id) {
        super(TYPE, id);
    }
}
