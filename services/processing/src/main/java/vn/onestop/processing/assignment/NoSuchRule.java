package vn.onestop.processing.assignment;

import java.util.UUID;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The agency has no rule with this number. */
final class NoSuchRule extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-assignment-rule");

    NoSuchRule(UUID id) {
        super(TYPE, id.toString());
    }
}
