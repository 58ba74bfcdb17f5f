package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The citizen already holds the date that the law wants. */
final class PromiseStands extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("promise-stands");

    PromiseStands(Instant held) {
        super(TYPE, Map.of("held", held), Shown.at(held));
    }
}
