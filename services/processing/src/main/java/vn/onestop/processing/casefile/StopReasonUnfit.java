package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Where the case stands it does not end for this reason. */
final class StopReasonUnfit extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("stop-reason-unfit");

    StopReasonUnfit(CaseStatus status, StopReason reason) {
        super(TYPE, Map.of("status", status, "reasons", status.stopsFor()), Shown.word(status), Shown.word(reason));
    }
}
