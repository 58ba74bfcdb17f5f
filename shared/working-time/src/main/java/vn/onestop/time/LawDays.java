package vn.onestop.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The days off that the law fixes for ever, for years whose yearly notice is not known yet.
 *
 * <p>Tết and the day beside the National Day are fixed by the Prime Minister each year and can never be derived.
 */
final class LawDays {

    private static final String HOLIDAYS = "Labour Code 2019 art. 112";
    private static final String MADE_UP = "Labour Code 2019 art. 111";
    private static final String CULTURE_DAY = "Resolution 28/2026/QH16 art. 2";
    private static final int FIRST_CULTURE_DAY = 2026;

    private record Fixed(MonthDay day, String reason) {}

    private static final List<Fixed> FIXED = List.of(
            new Fixed(MonthDay.of(1, 1), "Tết Dương lịch"),
            new Fixed(MonthDay.of(4, 30), "Ngày Chiến thắng 30/4"),
            new Fixed(MonthDay.of(5, 1), "Quốc tế Lao động 1/5"),
            new Fixed(MonthDay.of(9, 2), "Quốc khánh"));

    private LawDays() {}

    /** Days off of a year, a holiday on a rest day being made up on the next day that is otherwise worked. */
    static List<SpecialDay> of(int year, Set<DayOfWeek> week) {
        var days = new TreeMap<LocalDate, SpecialDay>();
        for (var fixed : FIXED) {
            add(days, new SpecialDay(fixed.day().atYear(year), DayKind.HOLIDAY, fixed.reason(), HOLIDAYS));
        }
        if (year >= FIRST_CULTURE_DAY) {
            add(
                    days,
                    new SpecialDay(LocalDate.of(year, 11, 24), DayKind.HOLIDAY, "Ngày Văn hóa Việt Nam", CULTURE_DAY));
        }
        for (var holiday : List.copyOf(days.values())) {
            // The Culture Day stands outside art. 112(1), so the make-up rule does not reach it.
            if (holiday.notice().equals(HOLIDAYS)
                    && !week.contains(holiday.date().getDayOfWeek())) {
                add(
                        days,
                        new SpecialDay(
                                nextWorked(holiday.date(), days, week),
                                DayKind.COMPENSATION,
                                holiday.reason(),
                                MADE_UP));
            }
        }
        return new ArrayList<>(days.values());
    }

    private static void add(TreeMap<LocalDate, SpecialDay> days, SpecialDay day) {
        days.put(day.date(), day);
    }

    private static LocalDate nextWorked(LocalDate date, TreeMap<LocalDate, SpecialDay> off, Set<DayOfWeek> week) {
        var next = date.plusDays(1);
        while (off.containsKey(next) || !week.contains(next.getDayOfWeek())) {
            next = next.plusDays(1);
        }
        return next;
    }
}
