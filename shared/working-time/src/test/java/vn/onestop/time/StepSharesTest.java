package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.H0800;
import static vn.onestop.time.Given.at;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepSharesTest {

    private static final Instant FAR = at("2026-12-31 17:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0.25 | 2026-03-10 07:30 | 2026-03-10 09:22:30
        0.5  | 2026-03-10 07:30 | 2026-03-10 11:15
        0.5  | 2026-03-10 17:00 | 2026-03-11 11:15
        0.5  | 2026-03-10 20:00 | 2026-03-11 11:15
        0.5  | 2026-03-13 15:00 | 2026-03-16 09:15
        1    | 2026-03-10 07:30 | 2026-03-10 17:00
        1    | 2026-03-10 17:00 | 2026-03-11 17:00
        1.5  | 2026-03-10 11:30 | 2026-03-12 07:45
        1.5  | 2026-03-12 09:15 | 2026-03-13 15:00
        2    | 2026-03-07 12:00 | 2026-03-10 17:00
        0.5  | 2026-02-13 17:00 | 2026-02-23 11:15
        """)
    void aPartOfADayIsThatPartOfTheOfficesOwnDay(String share, String from, String due) {
        assertThat(H0730.stepDue(at(from), Share.days(share), FAR)).isEqualTo(at(due));
    }

    @Test
    void halfADayIsFourHoursWhereTheDayHasEight() {
        assertThat(H0800.stepDue(at("2026-03-10 08:00"), Share.days("0.5"), FAR))
                .isEqualTo(at("2026-03-10 12:00"));
    }

    @Test
    void stepsThatFollowOneAnotherInTimeNeverPassTheDossiersOwnDueDate() {
        var due =
                H0730.due(at("2025-03-10 09:15"), new TimeLimit.WorkingDays(3)).at();

        var end = at("2025-03-10 09:15");
        for (var share : List.of("0.25", "1.5", "0.75", "0.5")) {
            end = H0730.stepDue(end, Share.days(share), due);
        }

        assertThat(end).isEqualTo(at("2025-03-13 09:15"));
    }

    @Test
    void aStepOfASameDayProcedureIsNeverDueAfterTheDay() {
        var due = H0730.due(at("2026-03-10 14:30"), TimeLimit.SameDay.USUAL).at();

        assertThat(H0730.stepDue(at("2026-03-10 14:30"), Share.hours("2"), due)).isEqualTo(at("2026-03-10 16:30"));
        assertThat(H0730.stepDue(at("2026-03-10 16:30"), Share.hours("3"), due)).isEqualTo(at("2026-03-10 17:00"));
    }

    @Test
    void as25cStepsLongerThanTheLimitAreRefusedAndByHowMuchIsSaid() {
        var steps = List.of(Share.days("0.5"), Share.days("6"), Share.days("1"), Share.days("0.5"));

        assertThatThrownBy(() -> WorkingTime.requireWithin(new TimeLimit.WorkingDays(5), steps))
                .isInstanceOf(StepsExceedLimit.class)
                .hasMessage("the steps take 8.0, which is 3.0 more than the limit of 5 WORKING_DAYS");
        WorkingTime.requireWithin(new TimeLimit.WorkingDays(8), steps);
    }

    @Test
    void byHowMuchStepsAreTooLongCanBeAsked() {
        var steps = List.of(Share.hours("5"), Share.hours("4.5"));

        assertThatThrownBy(() -> WorkingTime.requireWithin(new TimeLimit.WorkingHours(8), steps))
                .isInstanceOfSatisfying(StepsExceedLimit.class, refusal -> {
                    assertThat(refusal.sum()).isEqualByComparingTo("9.5");
                    assertThat(refusal.over()).isEqualByComparingTo("1.5");
                });
    }

    @Test
    void stepsAreHeldAgainstALimitInTheirOwnUnitAlone() {
        var days = List.of(Share.days("3"), Share.days("3"));
        var hours = List.of(Share.hours("40"));

        assertThatThrownBy(() -> WorkingTime.requireWithin(new TimeLimit.CalendarDays(5), days))
                .isInstanceOf(StepsExceedLimit.class);
        assertThatThrownBy(() -> WorkingTime.requireWithin(TimeLimit.SameDay.USUAL, days))
                .isInstanceOf(StepsExceedLimit.class);
        WorkingTime.requireWithin(new TimeLimit.WorkingHours(5), days);
        WorkingTime.requireWithin(new TimeLimit.WorkingDays(5), hours);
        WorkingTime.requireWithin(TimeLimit.SameDay.USUAL, hours);
        WorkingTime.requireWithin(new TimeLimit.Months(1), List.of(Share.days("60")));
    }
}
