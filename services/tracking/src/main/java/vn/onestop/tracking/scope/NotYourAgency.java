package vn.onestop.tracking.scope;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** What was asked for belongs to another agency. */
final class NotYourAgency extends Problem {

    private static final ProblemType TYPE = ProblemType.forbidden("not-your-agency");

    NotYourAgency(String agency) {
        super(TYPE, Map.of("agency", agency), agency);
    }
}
