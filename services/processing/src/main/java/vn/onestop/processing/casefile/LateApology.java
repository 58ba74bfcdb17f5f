package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** An apology is sent at the latest a day before the date expires, unless somebody answers for its being late. */
final class LateApology extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("late-apology");

    LateApology(Instant date) {
        super(TYPE, Map.of("date", date), Shown.at(date));
    }
}
