package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawDaysTest {

    @Test
    void theDayOfTheHungKingsIsTheTenthOfTheThirdLunarMonthInEveryYearOfTheCentury() {
        for (int year = DayTable.FIRST_YEAR; year <= DayTable.LAST_YEAR; year++) {
            LocalDate lunar = VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10)
                    .transform(PlainDate.axis())
                    .toTemporalAccessor();

            assertThat(LawDays.hungKings(year)).isEqualTo(lunar);
        }
    }

    @ParameterizedTest
    @CsvSource({"2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16"})
    void theDayOfTheHungKingsIsTheOneTheNoticesName(LocalDate date) {
        assertThat(LawDays.hungKings(date.getYear())).isEqualTo(date);
    }

    @Test
    void aYearWithoutNoticeHasTheDaysTheLawFixesAndNoTet() {
        var calendar = WorkingCalendar.of("2026", Set.of(2026), List.of());

        assertThat(calendar.isWorkingDay(Given.day("2027-01-01"))).isFalse();
        assertThat(calendar.isWorkingDay(Given.day("2027-04-16"))).isFalse();
        assertThat(calendar.specialDay(Given.day("2027-05-03")).orElseThrow().kind())
                .isEqualTo(DayKind.COMPENSATION);
        assertThat(calendar.isWorkingDay(Given.day("2027-11-24"))).isFalse();
        assertThat(calendar.isWorkingDay(Given.day("2029-11-26"))).isTrue();
        assertThat(calendar.isWorkingDay(Given.day("2027-02-08"))).isTrue();
        assertThat(calendar.isWorkingDay(Given.day("2025-11-24"))).isTrue();
    }

    @Test
    void aCalendarSaysWhichYearsItKnowsAndEndsWithItsCentury() {
        var calendar = WorkingCalendar.of("2026", Set.of(2025, 2026), List.of());

        assertThat(calendar.version()).isEqualTo("2026");
        assertThat(calendar.completeYears()).containsExactly(2025, 2026);
        assertThat(calendar.incompleteYears(Given.day("2024-12-31"), Given.day("2027-01-01")))
                .containsExactly(2024, 2027);
        assertThat(calendar.isWorkingDay(Given.day("2099-09-02"))).isFalse();
        assertThat(calendar.isWorkingDay(Given.day("2099-12-31"))).isTrue();
        assertThat(calendar.isProvisional(Given.day("2025-01-01"), Given.day("2026-12-31")))
                .isFalse();
        assertThat(calendar.isProvisional(Given.day("2000-01-01"), Given.day("2000-01-01")))
                .isTrue();
    }
}
