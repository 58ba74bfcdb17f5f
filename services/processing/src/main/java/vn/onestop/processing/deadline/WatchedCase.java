package vn.onestop.processing.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case whose time has come to be looked at.
 *
 * @param sequence how many facts it has told
 * @param alertAt since when it waits to be looked at
 * @param competentAgency agency that decides
 * @param steps those that run
 * @param dates none while the clock stands still
 */
record WatchedCase(
        UUID dossierId,
        long sequence,
        Instant alertAt,
        String competentAgency,
        List<WatchedStep> steps,
        @Nullable CaseDates dates) {

    WatchedCase {
        steps = List.copyOf(steps);
    }

    /** Where an alert came late, and not where dates moved and the case had to be looked at anew. */
    boolean wasExpected() {
        return dates != null && alertAt.isAfter(dates.acceptedAt());
    }
}
