package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;
import static vn.onestop.time.Given.day;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.onestop.time.TimeLimit.SameDay;
import vn.onestop.time.TimeLimit.WorkingDays;

/** When the official who has a step is warned, and when an office opens. */
class WarningsOfStepsTest {

    @ParameterizedTest(name = "{0} {1} of {2}: near from {3}")
    @CsvSource(delimiter = '|', textBlock = """
        6    | DAYS  | WORKING_DAYS  | 2026-03-09 17:00
        5    | DAYS  | WORKING_DAYS  | 2026-03-09 17:00
        2    | DAYS  | WORKING_DAYS  | 2026-03-10 14:00
        0.5  | DAYS  | WORKING_DAYS  | 2026-03-10 16:15
        2    | HOURS | WORKING_HOURS | 2026-03-10 16:36
        40   | HOURS | WORKING_DAYS  | 2026-03-09 17:00
        2    | HOURS | SAME_DAY      | 2026-03-10 16:36
        1    | DAYS  | SAME_DAY      | 2026-03-10 16:00
        """)
    void aStepIsNearOneWorkingDayOrAFifthOfItsShareBeforeWhicheverIsLater(
            String amount, String shareUnit, TimeLimit.Unit unit, String near) {
        var share = shareUnit.equals("DAYS")
                ? new Share.Days(new BigDecimal(amount))
                : new Share.Hours(new BigDecimal(amount));

        assertThat(NearDueRule.USUAL.ofStep(H0730, TimeLimit.of(8, unit), share, at("2026-03-10 17:00")))
                .isEqualTo(at(near));
    }

    @Test
    void aDateGivenWithAnApologyIsWarnedOfLikeTheLimitsOwn() {
        var newDate = at("2026-03-18 17:00");

        assertThat(NearDueRule.USUAL.from(H0730, new WorkingDays(20), at("2026-02-02 09:00"), newDate))
                .isEqualTo(at("2026-03-17 17:00"));
        assertThat(NearDueRule.USUAL.from(H0730, SameDay.USUAL, at("2026-03-18 09:00"), newDate))
                .isEqualTo(at("2026-03-18 16:00"));
    }

    @Test
    void anOfficeOpensOnTheDayOrOnTheNextOnWhichOfficialsWork() {
        assertThat(H0730.openingOnOrAfter(day("2026-02-13"))).isEqualTo(at("2026-02-13 07:30"));
        assertThat(H0730.openingOnOrAfter(day("2026-02-14"))).isEqualTo(at("2026-02-23 07:30"));
        assertThat(H0730.openingOnOrAfter(day("2026-08-22"))).isEqualTo(at("2026-08-22 07:30"));
    }
}
