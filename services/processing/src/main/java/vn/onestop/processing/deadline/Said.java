package vn.onestop.processing.deadline;

import java.time.Instant;
import vn.onestop.time.DueWarnings;

/**
 * What was said last about a due date.
 *
 * @param level {@link #NEAR} before it, {@link #BROKEN} when it broke, then the ordinal of the overdue working day
 * @param due the date it was said about
 */
public record Said(int level, Instant due, Instant at) {

    static final int NOTHING = DueWarnings.NOTHING;
    static final int NEAR = DueWarnings.NEAR;
    static final int BROKEN = DueWarnings.BROKEN;
}
