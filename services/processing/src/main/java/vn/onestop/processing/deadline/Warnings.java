package vn.onestop.processing.deadline;

import static vn.onestop.processing.deadline.Said.BROKEN;
import static vn.onestop.processing.deadline.Said.NOTHING;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.time.DueWarnings;
import vn.onestop.time.WorkingTime;

/** The warnings about one due date of a case (cảnh báo hạn), which may have moved since something was said about it. */
record Warnings(Instant nearFrom, Instant due, WorkingTime time) {

    /** What there is to say now, in order. */
    List<Integer> toSay(@Nullable Said last, Instant now) {
        return of().toSay(about(last), now);
    }

    /** The first instant, now or later, at which there is something to say. */
    Instant next(@Nullable Said last, Instant now) {
        return of().next(about(last), now);
    }

    private DueWarnings of() {
        return new DueWarnings(nearFrom, due, time);
    }

    /**
     * What was said counts for the date it was said about. When a broken date has moved to another that was past by then
     * too, that one need not break again.
     */
    private int about(@Nullable Said last) {
        if (last == null) {
            return NOTHING;
        }
        if (last.due().equals(due)) {
            return last.level();
        }
        return last.level() >= BROKEN && last.at().isAfter(due) ? BROKEN : NOTHING;
    }
}
