package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.onestop.time.TimeLimit.CalendarDays;
import vn.onestop.time.TimeLimit.Months;
import vn.onestop.time.TimeLimit.SameDay;
import vn.onestop.time.TimeLimit.WorkingDays;
import vn.onestop.time.TimeLimit.WorkingHours;

/** At which time of its last day a limit ends, where the office keeps to the hour of acceptance. */
class DueTimeTest {

    @Test
    void aLimitEndsAtCloseOfBusinessUnlessTheOfficeSaysOtherwise() {
        var terms = ClockTerms.of(new WorkingDays(3), SupplementMode.PAUSE);

        assertThat(terms.dueTime()).isEqualTo(DueTime.CLOSE_OF_BUSINESS);
        assertThat(DossierClock.start(H0730, terms, at("2025-03-10 09:15")).due())
                .isEqualTo(at("2025-03-13 17:00"));
    }

    @ParameterizedTest(name = "accepted {0}: due {1}")
    @CsvSource(textBlock = """
        2025-03-10 09:15, 2025-03-13 09:15
        2025-03-10 07:30, 2025-03-13 07:30
        2025-03-10 17:00, 2025-03-13 17:00
        2025-03-10 13:30, 2025-03-13 13:30
        2025-03-10 12:10, 2025-03-13 11:30
        2025-03-10 06:00, 2025-03-13 07:30
        2025-03-10 21:00, 2025-03-13 17:00
        2025-03-09 10:00, 2025-03-12 17:00
        """)
    void theHourOfAcceptanceIsKeptWithinWorkingTime(String acceptedAt, String due) {
        assertThat(clock(new WorkingDays(3), acceptedAt).due()).isEqualTo(at(due));
    }

    @Test
    void daysAndMonthsKeepTheHourAndALastDayOffEndsAtTheNextClose() {
        assertThat(clock(new CalendarDays(3), "2026-03-10 09:15").due()).isEqualTo(at("2026-03-13 09:15"));
        assertThat(clock(new CalendarDays(4), "2026-03-10 09:15").due()).isEqualTo(at("2026-03-16 17:00"));
        assertThat(clock(new Months(1), "2026-03-10 09:15").due()).isEqualTo(at("2026-04-10 09:15"));
    }

    @Test
    void hoursAndTheSameDayHaveNoHourToKeep() {
        assertThat(clock(SameDay.USUAL, "2026-03-10 09:15").due()).isEqualTo(at("2026-03-10 17:00"));
        assertThat(clock(new WorkingHours(1), "2026-03-10 09:15").due()).isEqualTo(at("2026-03-10 10:15"));
    }

    @Test
    void aPauseMovesTheDayAndKeepsTheHour() {
        var resumed = clock(new WorkingDays(10), "2026-03-02 08:00")
                .pause(at("2026-03-05 10:00"), PauseCause.SUPPLEMENT)
                .resume(at("2026-03-11 14:00"));

        assertThat(resumed.firstDue()).isEqualTo(at("2026-03-16 08:00"));
        assertThat(resumed.due()).isEqualTo(at("2026-03-20 08:00"));
    }

    @Test
    void papersThatComeOnTheLastDayAfterItsHourLeaveTheRestOfTheDay() {
        var resumed = clock(new WorkingDays(3), "2026-03-09 09:15")
                .pause(at("2026-03-12 08:00"), PauseCause.SUPPLEMENT)
                .resume(at("2026-03-12 10:00"));

        assertThat(resumed.due()).isEqualTo(at("2026-03-12 17:00"));
    }

    @Test
    void aLastDayThatEndsAtItsOpeningIsCountedAllTheSame() {
        var terms = ClockTerms.of(new WorkingDays(2), SupplementMode.PAUSE)
                .counting(PauseCount.OFFICE_TIME)
                .endingAt(DueTime.HOUR_OF_ACCEPTANCE);
        var clock = DossierClock.start(H0730, terms, at("2026-03-09 06:00"))
                .pause(at("2026-03-09 20:00"), PauseCause.SUPPLEMENT)
                .resume(at("2026-03-09 21:00"));

        assertThat(clock.due()).isEqualTo(at("2026-03-11 07:30"));
        assertThat(clock.explanation().dates(DayUse.Use.COUNTED))
                .containsExactly(Given.day("2026-03-10"), Given.day("2026-03-11"));
    }

    @Test
    void anExtensionKeepsTheHourToo() {
        var longer = clock(new WorkingDays(3), "2026-03-09 09:15")
                .extend(at("2026-03-10 09:00"), new WorkingDays(2), "Xác minh");

        assertThat(longer.due()).isEqualTo(at("2026-03-16 09:15"));
    }

    @Test
    void theExplanationNamesTheRule() {
        var explanation = clock(new WorkingDays(3), "2025-03-10 09:15").explanation();

        assertThat(explanation.rule()).isEqualTo(ClosingRule.HOUR_OF_ACCEPTANCE);
        assertThat(explanation.lines(Locale.of("vi")))
                .contains("Hết hạn vào giờ tiếp nhận của ngày cuối cùng, trong giờ làm việc.");
        assertThat(explanation.lines(Locale.ENGLISH))
                .contains("The last day ends at the hour of acceptance, within office hours.");
        assertThat(clock(new CalendarDays(4), "2026-03-10 09:15").explanation().rule())
                .isEqualTo(ClosingRule.LAST_DAY_MOVED);
    }

    private static DossierClock clock(TimeLimit limit, String acceptedAt) {
        var terms = ClockTerms.of(limit, SupplementMode.PAUSE).endingAt(DueTime.HOUR_OF_ACCEPTANCE);
        return DossierClock.start(H0730, terms, at(acceptedAt));
    }
}
