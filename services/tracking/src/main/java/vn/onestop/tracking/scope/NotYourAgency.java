package vn.onestop.tracking.scope;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** What was asked for belongs to another agency. */
final class NotYourAgency extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-your-agency");

    private final transient Map<String, Object> seen;

    NotYourAgency(String agency) {
        super(TYPE, agency);
        seen = Map.of("agency", agency);
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
