package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The citizen already holds the date that the law wants. */
final class PromiseStands extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("promise-stands");

    private final transient Instant held;

    PromiseStands(Instant held) {
        super(TYPE, Shown.at(held));
        this.held = held;
    }

    @Override
    protected Map<String, Object> properties() {
        return Map.of("held", held);
    }
}
