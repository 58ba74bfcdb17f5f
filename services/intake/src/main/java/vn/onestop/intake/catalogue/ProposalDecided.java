package vn.onestop.intake.catalogue;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** It is applied or withdrawn already. */
final class ProposalDecided extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("proposal-decided");

    ProposalDecided(Proposal proposal) {
        super(TYPE, String.valueOf(proposal.decidedBy()), proposal.state());
    }
}
