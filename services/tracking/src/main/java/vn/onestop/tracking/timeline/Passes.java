package vn.onestop.tracking.timeline;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CaseResult.ResultAttached;
import vn.onestop.contracts.ResultPass;
import vn.onestop.tracking.timeline.Timeline.ResultCopy;

/** Lets whoever has shown the secret fetch the document of the result, where it is kept, without showing it again. */
@Component
class Passes {

    private static final String ADDRESS = "/api/results";
    /** As long as somebody may read the page before pressing the button. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private final ResultPass passes;
    private final Clock clock;

    Passes(ResultPass passes, Clock clock) {
        this.passes = passes;
        this.clock = clock;
    }

    ResultCopy copy(UUID dossierId, ResultAttached file) {
        var until = clock.instant().plus(GOOD_FOR);
        return new ResultCopy(ADDRESS, passes.write(dossierId, until), until, file.size(), file.signature());
    }
}
