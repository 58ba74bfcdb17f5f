package vn.onestop.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.onestop.time.DayUse.Use;

/**
 * Why a limit ends when it ends.
 *
 * @param start the acceptance, or the completion that made the limit run again
 * @param incompleteYears years it depends on whose notice is not known; the date is provisional while there are any
 * @param days every day from the start to the due date, in order
 */
public record Explanation(
        Instant start, TimeLimit limit, DueTime dueTime, Instant due, Set<Integer> incompleteYears, List<DayUse> days) {

    public Explanation {
        incompleteYears = Set.copyOf(incompleteYears);
        days = List.copyOf(days);
    }

    public boolean isProvisional() {
        return !incompleteYears.isEmpty();
    }

    /** The dates with one use. */
    public List<LocalDate> dates(Use use) {
        return days.stream().filter(day -> day.use() == use).map(DayUse::date).toList();
    }

    /** The rule that closed it. */
    public ClosingRule rule() {
        if (days.getLast().use() == Use.MOVED_TO) {
            return ClosingRule.LAST_DAY_MOVED;
        }
        return switch (limit) {
            case TimeLimit.SameDay _ ->
                days.getFirst().use() == Use.START ? ClosingRule.AFTER_CUT_OFF : ClosingRule.BEFORE_CUT_OFF;
            case TimeLimit.WorkingHours _ -> ClosingRule.OFFICE_TIME_USED_UP;
            case TimeLimit.WorkingDays _ when days.getLast().officeTime() != null -> ClosingRule.PAUSE_GIVEN_BACK;
            case TimeLimit.WorkingDays _, TimeLimit.CalendarDays _, TimeLimit.Months _ ->
                dueTime == DueTime.CLOSE_OF_BUSINESS ? ClosingRule.CLOSE_OF_BUSINESS : ClosingRule.HOUR_OF_ACCEPTANCE;
        };
    }

    /** The same in sentences: Vietnamese, or English where that is asked for. */
    public List<String> lines(Locale locale) {
        return new Words(locale).linesOf(this);
    }
}
