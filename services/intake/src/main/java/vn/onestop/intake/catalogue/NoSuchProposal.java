package vn.onestop.intake.catalogue;

import java.util.UUID;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Nobody proposed such a calendar. */
final class NoSuchProposal extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-proposal");

    NoSuchProposal(UUID id) {
        super(TYPE, id);
    }
}
