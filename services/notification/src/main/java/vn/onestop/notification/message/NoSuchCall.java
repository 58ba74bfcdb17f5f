package vn.onestop.notification.message;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Nobody to call at the caller's own counter is known by that id. */
final class NoSuchCall extends Problem {

    NoSuchCall() {
        super(ProblemType.notFound("no-such-call"));
    }
}
