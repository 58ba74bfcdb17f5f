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
    private @Nullable Integer stepSaid;
    private @Nullable Instant stepSaidDue;
    private @Nullable Instant stepSaidAt;
    private @Nullable Integer stepSaidFor;

    /** Replaces the instant set before; none where there is nothing to look at. */
    void ring(@Nullable Instant next) {
        alertAt = next;
    }

    @Nullable
    Said ofPromise() {
        return said(promiseSaid, promiseSaidDue, promiseSaidAt);
    }

    /** What was said of another step does not count. */
    @Nullable
    Said ofStep(int ordinal) {
        return stepSaidFor != null && stepSaidFor == ordinal ? said(stepSaid, stepSaidDue, stepSaidAt) : null;
    }

    private static @Nullable Said said(@Nullable Integer level, @Nullable Instant due, @Nullable Instant at) {
        return level == null || due == null || at == null ? null : new Said(level, due, at);
    }
}
