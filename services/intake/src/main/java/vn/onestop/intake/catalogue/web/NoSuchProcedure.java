package vn.onestop.intake.catalogue.web;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** No procedure is in force under this code. */
final class NoSuchProcedure extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-procedure");

    NoSuchProcedure(String code) {
        super(TYPE, code);
    }
}
