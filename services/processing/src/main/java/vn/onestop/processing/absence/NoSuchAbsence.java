package vn.onestop.processing.absence;

import java.util.UUID;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The agency has no absence with this number. */
final class NoSuchAbsence extends Problem {

    private static final ProblemType TYPE = ProblemType.notFound("no-such-absence");

    NoSuchAbsence(UUID id) {
        super(TYPE, id.toString());
    }
}
