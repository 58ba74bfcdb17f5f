package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** A date is given anew once, unless somebody answers for a second time. */
final class SecondApology extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("second-apology");

    SecondApology(Instant newDate) {
        super(TYPE, Map.of("newDate", newDate), Shown.at(newDate));
    }
}
