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

    private static final int HUNG_KINGS_WIDTH = 5;

    /**
     * Month and day of each year of the century. A table, because working the moon out costs most of a second when a
     * service starts; a test counts every one of them with Time4J's Vietnamese calendar.
     */
    private static final String HUNG_KINGS = """
        0414 0403 0422 0411 0428 0418 0407 0426 0415 0404
        0423 0412 0331 0419 0409 0428 0416 0406 0425 0414
        0402 0421 0410 0429 0418 0407 0426 0416 0404 0423
        0412 0401 0419 0409 0428 0417 0406 0424 0413 0403
        0420 0410 0429 0419 0407 0426 0415 0404 0422 0411
        0401 0420 0409 0428 0417 0406 0424 0413 0402 0421
        0410 0331 0419 0408 0426 0415 0404 0423 0411 0401
        0420 0409 0427 0416 0405 0424 0413 0402 0421 0411
        0330 0418 0407 0426 0414 0403 0422 0412 0401 0420
        0409 0428 0416 0405 0424 0413 0402 0421 0411 0429
        """;

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
            add(days, holiday(fixed.day().atYear(year), fixed.reason()));
        }
        add(days, holiday(hungKings(year), "Giỗ Tổ Hùng Vương"));
        for (var day : List.copyOf(days.values())) {
            if (!week.contains(day.date().getDayOfWeek())) {
                add(
                        days,
                        new SpecialDay(
                                nextWorked(day.date(), days, week), DayKind.COMPENSATION, day.reason(), MADE_UP));
            }
        }
        if (year >= FIRST_CULTURE_DAY) {
            // It stands outside art. 112(1), so the make-up rule does not reach it.
            add(
                    days,
                    new SpecialDay(LocalDate.of(year, 11, 24), DayKind.HOLIDAY, "Ngày Văn hóa Việt Nam", CULTURE_DAY));
        }
        return new ArrayList<>(days.values());
    }

    private static SpecialDay holiday(LocalDate date, String reason) {
        return new SpecialDay(date, DayKind.HOLIDAY, reason, HOLIDAYS);
    }

    /** The tenth day of the third lunar month (mùng 10 tháng 3 âm lịch). */
    static LocalDate hungKings(int year) {
        int at = (year - DayTable.FIRST_YEAR) * HUNG_KINGS_WIDTH;
        return LocalDate.of(
                year, Integer.parseInt(HUNG_KINGS, at, at + 2, 10), Integer.parseInt(HUNG_KINGS, at + 2, at + 4, 10));
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
