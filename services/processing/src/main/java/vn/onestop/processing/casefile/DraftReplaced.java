package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Somebody has written a newer draft than the one the leader has seen. */
final class DraftReplaced extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("draft-replaced");

    DraftReplaced(Draft draft) {
        super(
                TYPE,
                Map.of("actor", draft.writtenBy(), "at", draft.writtenAt(), "draft", draft.ordinal()),
                draft.writtenBy(),
                String.valueOf(draft.ordinal()),
                Shown.at(draft.writtenAt()));
    }
}
