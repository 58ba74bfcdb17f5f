package vn.onestop.intake.registration;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The dossier has no such slip: receipts are for accepted ones, refusals for refused ones, requests for papers for those sent back. */
public final class NoSuchSlip extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-slip");

    public NoSuchSlip(String code) {
        super(TYPE, code);
    }
}
