package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Somebody has written a newer draft than the one the leader has seen. */
final class DraftReplaced extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("draft-replaced");

    private final transient Map<String, Object> newer;

    DraftReplaced(Draft draft) {
        super(TYPE, draft.writtenBy(), String.valueOf(draft.ordinal()), Shown.at(draft.writtenAt()));
        newer = Map.of("actor", draft.writtenBy(), "at", draft.writtenAt(), "draft", draft.ordinal());
    }

    @Override
    protected Map<String, Object> properties() {
        return newer;
    }
}
