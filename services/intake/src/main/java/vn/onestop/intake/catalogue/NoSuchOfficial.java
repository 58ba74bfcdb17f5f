package vn.onestop.intake.catalogue;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Nobody is listed under this account. */
final class NoSuchOfficial extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-official");

    NoSuchOfficial(String account) {
        super(TYPE, account);
    }
}
