package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.time.Given.CALENDAR;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.H0800;
import static vn.onestop.time.Given.at;
import static vn.onestop.time.Given.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.onestop.time.DayUse.Use;

/** The acceptance scenarios in which a limit runs from its start to its end without a pause. */
class DueDateScenariosTest {

    @ParameterizedTest(name = "{0}: {1} {2} from {3} in {4}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        scenario | n  | unit          | from                | office | due              | counted days
        AS-01    | 3  | WORKING_DAYS  | 2025-03-10 09:15    | H0730  | 2025-03-13 17:00 | 03-11 03-12 03-13
        AS-02    | 5  | WORKING_DAYS  | 2025-03-14 16:50    | H0730  | 2025-03-21 17:00 | 03-17 03-18 03-19 03-20 03-21
        AS-03    | 1  | SAME_DAY      | 2026-03-10 14:59:59 | H0730  | 2026-03-10 17:00 | 03-10
        AS-03    | 1  | SAME_DAY      | 2026-03-10 15:00:00 | H0730  | 2026-03-10 17:00 | 03-10
        AS-03    | 1  | SAME_DAY      | 2026-03-10 15:00:01 | H0730  | 2026-03-11 17:00 | 03-11
        AS-03    | 1  | SAME_DAY      | 2026-03-13 15:30    | H0730  | 2026-03-16 17:00 | 03-16
        AS-04    | 1  | SAME_DAY      | 2026-02-13 15:10    | H0730  | 2026-02-23 17:00 | 02-23
        AS-05    | 5  | WORKING_DAYS  | 2026-02-11 10:00    | H0730  | 2026-02-25 17:00 | 02-12 02-13 02-23 02-24 02-25
        AS-06a   | 3  | WORKING_DAYS  | 2023-01-19 09:00    | H0730  | 2023-01-31 17:00 | 01-27 01-30 01-31
        AS-06b   | 15 | WORKING_DAYS  | 2024-01-31 09:00    | H0730  | 2024-02-28 17:00 | 02-01 02-02 02-05 02-06 02-07 02-15 02-16 02-19 02-20 02-21 02-22 02-23 02-26 02-27 02-28
        AS-06c   | 10 | WORKING_DAYS  | 2025-01-20 09:00    | H0730  | 2025-02-10 17:00 | 01-21 01-22 01-23 01-24 02-03 02-04 02-05 02-06 02-07 02-10
        AS-07a   | 3  | WORKING_DAYS  | 2024-04-24 09:00    | H0730  | 2024-05-02 17:00 | 04-25 04-26 05-02
        AS-07b   | 5  | WORKING_DAYS  | 2024-04-24 09:00    | H0730  | 2024-05-04 17:00 | 04-25 04-26 05-02 05-03 05-04
        AS-08a   | 2  | WORKING_DAYS  | 2025-04-24 09:00    | H0730  | 2025-04-26 17:00 | 04-25 04-26
        AS-08b   | 2  | WORKING_DAYS  | 2025-04-29 09:00    | H0730  | 2025-05-06 17:00 | 05-05 05-06
        AS-09a   | 5  | WORKING_DAYS  | 2025-12-31 09:00    | H0730  | 2026-01-09 17:00 | 01-05 01-06 01-07 01-08 01-09
        AS-09b   | 6  | WORKING_DAYS  | 2025-12-31 09:00    | H0730  | 2026-01-10 17:00 | 01-05 01-06 01-07 01-08 01-09 01-10
        AS-10a   | 5  | WORKING_DAYS  | 2026-08-20 09:00    | H0730  | 2026-08-26 17:00 | 08-21 08-22 08-24 08-25 08-26
        AS-10b   | 7  | WORKING_DAYS  | 2026-08-26 09:00    | H0730  | 2026-09-09 17:00 | 08-27 08-28 09-03 09-04 09-07 09-08 09-09
        AS-11a   | 3  | WORKING_DAYS  | 2023-04-28 09:00    | H0730  | 2023-05-08 17:00 | 05-04 05-05 05-08
        AS-11b   | 2  | WORKING_DAYS  | 2023-08-31 09:00    | H0730  | 2023-09-06 17:00 | 09-05 09-06
        AS-11c   | 1  | WORKING_DAYS  | 2026-04-24 09:00    | H0730  | 2026-04-28 17:00 | 04-28
        AS-11d   | 5  | WORKING_DAYS  | 2026-04-24 09:00    | H0730  | 2026-05-06 17:00 | 04-28 04-29 05-04 05-05 05-06
        AS-12a   | 1  | WORKING_DAYS  | 2026-11-23 09:00    | H0730  | 2026-11-25 17:00 | 11-25
        AS-12b   | 3  | WORKING_DAYS  | 2025-11-21 09:00    | H0730  | 2025-11-26 17:00 | 11-24 11-25 11-26
        AS-12c   | 8  | WORKING_HOURS | 2026-11-24 10:00    | H0730  | 2026-11-26 08:00 | 11-25 11-26
        AS-13b   | 1  | MONTHS        | 2026-01-30 09:00    | H0730  | 2026-03-02 17:00 |
        AS-13a   | 30 | CALENDAR_DAYS | 2026-01-15 09:00    | H0730  | 2026-02-23 17:00 |
        AS-14a   | 8  | WORKING_HOURS | 2026-03-05 15:00    | H0730  | 2026-03-06 15:30 | 03-05 03-06
        AS-14a   | 8  | WORKING_HOURS | 2026-03-05 15:00    | H0800  | 2026-03-06 15:00 | 03-05 03-06
        AS-14b   | 4  | WORKING_HOURS | 2026-02-13 16:00    | H0730  | 2026-02-23 10:30 | 02-13 02-23
        AS-14c   | 2  | WORKING_HOURS | 2026-03-05 12:10    | H0730  | 2026-03-05 15:30 | 03-05
        AS-15    | 8  | WORKING_HOURS | 2026-03-08 21:30    | H0730  | 2026-03-10 08:00 | 03-09 03-10
        AS-15    | 8  | WORKING_HOURS | 2026-03-08 21:30    | H0800  | 2026-03-09 17:30 | 03-09
        AS-15    | 3  | WORKING_DAYS  | 2026-03-09 09:00    | H0730  | 2026-03-12 17:00 | 03-10 03-11 03-12
        AS-16    | 10 | WORKING_DAYS  | 2026-03-02 08:00    | H0730  | 2026-03-16 17:00 |
        AS-17    | 7  | WORKING_DAYS  | 2026-02-09 09:00    | H0730  | 2026-02-25 17:00 |
        AS-19    | 20 | WORKING_DAYS  | 2026-01-15 09:00    | H0730  | 2026-02-12 17:00 | 01-16 01-19 01-20 01-21 01-22 01-23 01-26 01-27 01-28 01-29 01-30 02-02 02-03 02-04 02-05 02-06 02-09 02-10 02-11 02-12
        AS-20    | 12 | WORKING_DAYS  | 2026-04-13 09:00    | H0730  | 2026-05-04 17:00 | 04-14 04-15 04-16 04-17 04-20 04-21 04-22 04-23 04-24 04-28 04-29 05-04
        """)
    void ends(String scenario, int n, TimeLimit.Unit unit, String from, String office, String due, String counted) {
        var result = office(office).due(at(from), TimeLimit.of(n, unit));

        assertThat(result.at()).isEqualTo(at(due));
        assertThat(result.provisional()).isFalse();
        if (counted != null) {
            assertThat(countedDays(result)).isEqualTo(daysOf(result, counted));
        }
    }

    @Test
    void as08cTheCounterReceivesOnASwappedSaturday() {
        assertThat(H0730.isReceiving(at("2025-04-26 09:00"))).isTrue();
        assertThat(H0730.isReceiving(at("2025-04-19 09:00"))).isFalse();
        H0730.requireAcceptableAtCounter(at("2025-04-26 09:00"), at("2025-04-26 09:00"));
    }

    @Test
    void as13aTheLastDayOffGivesWayToTheNextWorkingDay() {
        var days = H0730.due(at("2026-01-15 09:00"), new TimeLimit.CalendarDays(30))
                .days();

        assertThat(days.stream().filter(day -> day.use() == Use.COUNTED)).hasSize(30);
        assertThat(days.getLast().use()).isEqualTo(Use.MOVED_TO);
        assertThat(days.getLast().date()).isEqualTo("2026-02-23");
    }

    @Test
    void as05ADayOffIsExplainedWithItsReasonAndNotice() {
        var days =
                H0730.due(at("2026-02-11 10:00"), new TimeLimit.WorkingDays(5)).days();

        assertThat(days.getFirst()).isEqualTo(new DayUse(day("2026-02-11"), Use.START, null, null, null));
        assertThat(days)
                .contains(
                        new DayUse(day("2026-02-14"), Use.WEEKEND, null, null, null),
                        new DayUse(day("2026-02-17"), Use.DAY_OFF, "Tết Nguyên đán", "9441/TB-BNV", null));
    }

    @Test
    void as21aNoticeThatComesLaterGivesAnotherDueDateAndLeavesTheFirstAsItWas() {
        var knownThen = Given.daysOff().stream()
                .filter(day -> !day.notice().equals("12729/VPCP-KGVX"))
                .toList();
        var before = new WorkingTime(
                WorkingCalendar.of("2025-10-16", CALENDAR.completeYears(), knownThen), H0730.officeHours());

        var promise = before.due(at("2025-12-22 09:00"), new TimeLimit.WorkingDays(9));
        var recomputed = H0730.due(promise.start(), promise.limit());

        assertThat(promise.at()).isEqualTo(at("2026-01-05 17:00"));
        assertThat(promise.calendarVersion()).isEqualTo("2025-10-16");
        assertThat(before.calendar().specialDays()).containsExactlyInAnyOrderElementsOf(knownThen);
        assertThat(recomputed.at()).isEqualTo(at("2026-01-06 17:00"));
    }

    @Test
    void as25aADateInAYearWithoutNoticeIsProvisional() {
        var due = H0730.due(at("2026-12-24 09:00"), new TimeLimit.WorkingDays(10));

        assertThat(due.at()).isEqualTo(at("2027-01-08 17:00"));
        assertThat(due.provisional()).isTrue();
        assertThat(countedDays(due))
                .isEqualTo(daysOf(due, "12-25 12-28 12-29 12-30 12-31 01-04 01-05 01-06 01-07 01-08"));
    }

    @Test
    void as25bTetOfAYearWithoutNoticeIsNotGuessed() {
        var due = H0730.due(at("2027-01-28 09:00"), new TimeLimit.WorkingDays(10));

        assertThat(due.provisional()).isTrue();
    }

    private static WorkingTime office(String name) {
        return name.equals("H0730") ? H0730 : H0800;
    }

    private static List<LocalDate> countedDays(Due due) {
        return due.days().stream()
                .filter(day -> day.use() == Use.COUNTED)
                .map(DayUse::date)
                .toList();
    }

    /** Month and day, in the year of the start or in the one after it. */
    private static List<LocalDate> daysOf(Due due, String monthsAndDays) {
        var start = Moment.dateOf(due.start());
        return Arrays.stream(monthsAndDays.split(" "))
                .map(text -> LocalDate.parse(start.getYear() + "-" + text))
                .map(date -> date.isBefore(start) ? date.plusYears(1) : date)
                .toList();
    }
}
