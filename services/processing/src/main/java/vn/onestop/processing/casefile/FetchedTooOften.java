package vn.onestop.processing.casefile;

import org.springframework.http.HttpStatus;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** One result is not sent without end. */
final class FetchedTooOften extends Problem {

    private static final ProblemType TYPE = ProblemType.of("fetched-too-often", HttpStatus.TOO_MANY_REQUESTS);

    FetchedTooOften(long minutes) {
        super(TYPE, minutes);
    }
}
