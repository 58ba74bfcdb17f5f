package vn.onestop.processing.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands after it was looked at. Where nothing was said, what was said before stays.
 *
 * @param next when to look again
 * @param steps of which something was said
 */
record Looked(
        UUID dossierId,
        @Nullable Instant next,
        @Nullable Said promiseSaid,
        List<StepDates> steps,
        List<Alert> alerts) {}
