package vn.onestop.intake.handover;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Nobody has the result yet, or nobody signed for it. */
final class NotHandedOver extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("not-handed-over");

    NotHandedOver(String code) {
        super(TYPE, code);
    }
}
