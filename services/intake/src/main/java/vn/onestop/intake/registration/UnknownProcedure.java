package vn.onestop.intake.registration;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** A dossier for a procedure that is not in force. */
final class UnknownProcedure extends Problem {

    private static final ProblemType TYPE = ProblemType.unprocessable("unknown-procedure");

    UnknownProcedure(String code) {
        super(TYPE, code);
    }
}
