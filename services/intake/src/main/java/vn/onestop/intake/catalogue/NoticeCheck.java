package vn.onestop.intake.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.SpecialDay;
import vn.onestop.officetime.Facts;
import vn.onestop.time.InvalidNotice;
import vn.onestop.time.Notice;
import vn.onestop.web.InvalidFields;

/**
 * Reads a notice (thông báo nghỉ lễ, Tết; hoán đổi ngày làm việc). One speaks of the days that it names, and not of whole
 * years: so each line is held against the others, and the years that are said to be complete against the calendar that
 * the notice would make.
 */
final class NoticeCheck {

    private NoticeCheck() {}

    /** The calendar's days with those of the notice, or everything that is wrong with it. */
    static List<SpecialDay> merge(CalendarPublished inForce, String csv, Set<Integer> years) {
        var days = new SpecialDays(inForce.days()).with(read(csv, Set.of()));
        read(days.csv(), years);
        return days.list();
    }

    static Set<Integer> complete(CalendarPublished inForce, Set<Integer> years) {
        var all = new HashSet<>(inForce.completeYears());
        all.addAll(years);
        return Set.copyOf(all);
    }

    private static List<SpecialDay> read(String csv, Set<Integer> years) {
        try {
            return Facts.specialDays(Notice.read(csv, years));
        } catch (InvalidNotice e) {
            var wrong = InvalidFields.collect();
            e.problems()
                    .forEach(problem -> wrong.add(
                            problem.line() == 0 ? "notice" : "line " + problem.line(),
                            key(problem.reason()),
                            problem.detail()));
            wrong.throwIfAny();
            throw e;
        }
    }

    private static String key(InvalidNotice.Reason reason) {
        return switch (reason) {
            case WRONG_COLUMNS -> "field.notice-wrong-columns";
            case NOT_A_DATE -> "field.notice-not-a-date";
            case UNKNOWN_KIND -> "field.notice-unknown-kind";
            case NO_REASON_OR_NOTICE -> "field.notice-no-reason";
            case REPEATED_DAY -> "field.notice-repeated-day";
            case CONTRADICTORY_DAY -> "field.notice-contradictory-day";
            case OFF_ON_A_REST_DAY -> "field.notice-off-on-a-rest-day";
            case WORKED_ON_A_WORKING_DAY -> "field.notice-worked-on-a-working-day";
            case SWAPS_DO_NOT_MATCH -> "field.notice-swaps-do-not-match";
            case YEAR_NOT_WHOLE -> "field.notice-year-not-whole";
        };
    }
}
