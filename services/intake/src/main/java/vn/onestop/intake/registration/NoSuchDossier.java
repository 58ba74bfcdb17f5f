package vn.onestop.intake.registration;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** This counter has taken no dossier with this code. */
final class NoSuchDossier extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-dossier");

    NoSuchDossier(String code) {
        super(TYPE, code);
    }
}
