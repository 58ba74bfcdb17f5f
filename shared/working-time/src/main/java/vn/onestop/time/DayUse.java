package vn.onestop.time;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a day between acceptance and due date was used for.
 *
 * @param reason in words, for a day off or a swapped Saturday
 * @param notice the legal document that says so
 * @param officeTime how much of the day was counted, for limits in hours
 */
public record DayUse(
        LocalDate date,
        Use use,
        @Nullable String reason,
        @Nullable String notice,
        @Nullable Duration officeTime) {

    /** The uses of a day. */
    public enum Use {
        /** The day of acceptance, which the law does not count. */
        START,
        COUNTED,
        WEEKEND,
        DAY_OFF,
        PAUSED,
        /** The working day to which a limit moves whose last day is off. */
        MOVED_TO
    }
}
