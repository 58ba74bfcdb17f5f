package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Where the case stands it does not end for this reason. */
final class StopReasonUnfit extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("stop-reason-unfit");

    private final transient Map<String, Object> seen;

    StopReasonUnfit(CaseStatus status, StopReason reason) {
        super(TYPE, Shown.word(status), Shown.word(reason));
        seen = Map.of("status", status, "reasons", status.stopsFor());
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
