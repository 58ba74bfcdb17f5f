package vn.onestop.processing.deadline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.processing.route.Role;

/**
 * A case whose time has come to be looked at.
 *
 * @param sequence how many facts it has told
 * @param alertAt since when it waits to be looked at
 * @param competentAgency agency that decides
 * @param official who has the step
 * @param dates none while the clock stands still
 */
record WatchedCase(
        UUID dossierId,
        long sequence,
        Instant alertAt,
        String competentAgency,
        Step step,
        Role role,
        @Nullable String official,
        @Nullable CaseDates dates) {

    /** Where an alert came late, and not where dates moved and the case had to be looked at anew. */
    boolean wasExpected() {
        return dates != null && alertAt.isAfter(dates.acceptedAt());
    }
}
