package vn.onestop.intake.supplement;

import org.springframework.http.HttpStatus;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Too many wrong secrets; one may try again after a while. */
final class TooManyTries extends Problem {

    private static final ProblemType TYPE = ProblemType.of("too-many-tries", HttpStatus.TOO_MANY_REQUESTS);

    TooManyTries(long minutes) {
        super(TYPE, minutes);
    }
}
