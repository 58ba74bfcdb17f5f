package vn.onestop.processing.casefile;

import java.time.LocalDate;
import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The citizen still has time to bring or pay what the case waits for. */
final class TooEarlyToStop extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("too-early-to-stop");

    TooEarlyToStop(LocalDate lastDay) {
        super(TYPE, Map.of("lastDay", lastDay), Shown.on(lastDay));
    }
}
