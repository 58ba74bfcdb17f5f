package vn.onestop.processing.casefile;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The limit was made longer before, and that happens once. */
final class ExtendedBefore extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("extended-before");

    ExtendedBefore(LimitExtension extension) {
        super(
                TYPE,
                Map.of("actor", extension.extendedBy(), "at", extension.extendedAt()),
                extension.extendedBy(),
                Shown.at(extension.extendedAt()));
    }
}
