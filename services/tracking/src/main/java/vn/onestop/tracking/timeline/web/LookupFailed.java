package vn.onestop.tracking.timeline.web;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** No dossier with this code and secret; nobody is told which of the two is wrong. */
final class LookupFailed extends Problem {

    LookupFailed() {
        super(ProblemType.notFound("lookup-failed"));
    }
}
