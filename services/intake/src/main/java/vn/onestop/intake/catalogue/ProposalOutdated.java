package vn.onestop.intake.catalogue;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Another calendar came into force after this one was proposed: what was measured counts no more. */
final class ProposalOutdated extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("proposal-outdated");

    ProposalOutdated(int basedOn, int inForce) {
        super(TYPE, Integer.toString(basedOn), Integer.toString(inForce));
    }
}
