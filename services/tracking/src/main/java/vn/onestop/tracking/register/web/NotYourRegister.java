package vn.onestop.tracking.register.web;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The book belongs to another agency. */
final class NotYourRegister extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-your-register");

    private final transient Map<String, Object> seen;

    NotYourRegister(String agency) {
        super(TYPE, agency);
        seen = Map.of("agency", agency);
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
