package vn.onestop.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date promised to the citizen (hẹn trả kết quả), and why it is that date.
 *
 * @param due the instant the promise breaks
 * @param calendarVersion the calendar it was computed with
 * @param provisional true while a year it depends on has no notice of days off
 * @param days what each day from acceptance to the due day was used for, in order
 */
public record Promise(Instant due, Limit limit, String calendarVersion, boolean provisional, List<Day> days) {

    public Promise {
        days = List.copyOf(days);
    }

    /**
     * One day of the explanation.
     *
     * @param reason in words, for a day off or a swapped Saturday
     * @param notice the legal document that says so
     */
    public record Day(
            LocalDate date,
            Use use,
            @Nullable String reason,
            @Nullable String notice) {}

    /** What a day was used for. */
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
