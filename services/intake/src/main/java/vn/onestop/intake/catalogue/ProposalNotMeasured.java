package vn.onestop.intake.catalogue;

import java.util.UUID;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Nobody applies a calendar before it is known what it changes. */
final class ProposalNotMeasured extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("proposal-not-measured");

    ProposalNotMeasured(UUID id) {
        super(TYPE, id);
    }
}
