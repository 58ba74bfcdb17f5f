package vn.onestop.intake.registration;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The dossier has no such slip: receipts are for accepted dossiers, refusals for refused ones. */
final class NoSuchSlip extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-slip");

    NoSuchSlip(String code) {
        super(TYPE, code);
    }
}
