package vn.onestop.processing.casefile;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.onestop.processing.deadline.Said;

/** When to look at the dates of a case again. What was said about them is written by whoever says it. */
@Embeddable
class Alarm {

    private @Nullable Instant alertAt;
    private @Nullable Integer promiseSaid;
    private @Nullable Instant promiseSaidDue;
    private @Nullable Instant promiseSaidAt;

    /** Replaces the instant set before; none where there is nothing to look at. */
    void ring(@Nullable Instant next) {
        alertAt = next;
    }

    @Nullable
    Said ofPromise() {
        return promiseSaid == null || promiseSaidDue == null || promiseSaidAt == null
                ? null
                : new Said(promiseSaid, promiseSaidDue, promiseSaidAt);
    }
}
