package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The leader signs what was drafted; who wants something else sends the case back. */
final class OtherOutcomeDrafted extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("other-outcome-drafted");

    OtherOutcomeDrafted(Draft draft) {
        super(
                TYPE,
                Map.of("actor", draft.writtenBy(), "at", draft.writtenAt(), "outcome", draft.outcome()),
                Shown.word(draft.outcome()),
                draft.writtenBy());
    }
}
