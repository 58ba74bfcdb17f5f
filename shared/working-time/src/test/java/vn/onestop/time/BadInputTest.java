package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.onestop.time.Given.CALENDAR;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;
import static vn.onestop.time.Given.day;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What cannot be is refused by name, before anything is computed with it. */
class BadInputTest {

    @Test
    void aDayBothOffAndWorked() {
        var days = List.of(
                new SpecialDay(day("2026-08-22"), DayKind.SWAP_WORK, "Quốc khánh", "9441"),
                new SpecialDay(day("2026-08-22"), DayKind.HOLIDAY, "Quốc khánh", "9441"));

        assertThatThrownBy(() -> WorkingCalendar.of("x", Set.of(2026), days))
                .isInstanceOf(ContradictoryDays.class)
                .hasMessageContaining("2026-08-22");
    }

    @Test
    void aWorkingDayThatIsSwappedIn() {
        var days = List.of(new SpecialDay(day("2026-08-21"), DayKind.SWAP_WORK, "Quốc khánh", "9441"));

        assertThatThrownBy(() -> WorkingCalendar.of("x", Set.of(2026), days)).isInstanceOf(ContradictoryDays.class);
    }

    @Test
    void aLimitOfNothingOrLess() {
        assertThatThrownBy(() -> new TimeLimit.WorkingDays(0)).isInstanceOf(InvalidLimit.class);
        assertThatThrownBy(() -> new TimeLimit.Months(-1)).isInstanceOf(InvalidLimit.class);
        assertThatThrownBy(() -> new TimeLimit.WorkingHours(0)).isInstanceOf(InvalidLimit.class);
        assertThatThrownBy(() -> new TimeLimit.CalendarDays(0)).isInstanceOf(InvalidLimit.class);
        assertThatThrownBy(() -> Share.days("0")).isInstanceOf(InvalidShare.class);
        assertThatThrownBy(() -> Share.hours("-1")).isInstanceOf(InvalidShare.class);
        assertThatThrownBy(() -> Share.days("0.00001")).isInstanceOf(InvalidShare.class);
        assertThat(Share.days("0.0001").amount()).isEqualByComparingTo("0.0001");
    }

    @Test
    void shiftsThatOverlapOrEndBeforeTheyBegin() {
        var morning = new Shift(DayOfWeek.MONDAY, LocalTime.of(7, 30), LocalTime.of(11, 30));
        var noon = new Shift(DayOfWeek.MONDAY, LocalTime.of(11, 0), LocalTime.of(17, 0));

        assertThatThrownBy(() -> new Timetable(day("2026-01-01"), List.of(morning, noon)))
                .isInstanceOf(InvalidOfficeHours.class);
        assertThatThrownBy(() -> new Shift(DayOfWeek.MONDAY, LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(InvalidOfficeHours.class);
        assertThatThrownBy(() -> new Timetable(day("2026-01-01"), List.of())).isInstanceOf(InvalidOfficeHours.class);
    }

    @Test
    void anAcceptanceInTheFutureOrWhileTheCounterIsClosed() {
        var now = at("2026-03-10 10:00");

        assertThatThrownBy(() -> H0730.requireAcceptableAtCounter(at("2026-03-10 10:01"), now))
                .isInstanceOf(AcceptedInTheFuture.class);
        assertThatThrownBy(() -> H0730.requireAcceptableAtCounter(at("2026-03-08 09:00"), now))
                .isInstanceOf(CounterClosed.class);
    }

    @Test
    void aDateNoCalendarSpeaksOf() {
        assertThatThrownBy(() -> H0730.due(at("1999-12-31 09:00"), new TimeLimit.WorkingDays(1)))
                .isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> CALENDAR.workingDayAfter(day("2026-01-01"), 100_000))
                .isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(day("2100-01-01"))).isInstanceOf(OutsideCalendar.class);
        var typo = new SpecialDay(day("2206-01-02"), DayKind.HOLIDAY, "Tết Dương lịch", "luật");
        assertThatThrownBy(() -> WorkingCalendar.of("x", Set.of(2026), List.of(typo)))
                .isInstanceOf(OutsideCalendar.class);
    }

    @Test
    void theFirstAndTheLastDayOfTheCenturyAreStillSpokenOf() {
        assertThat(CALENDAR.isWorkingDay(day("2000-01-01"))).isFalse();
        assertThat(CALENDAR.isWorkingDay(day("2099-12-31"))).isTrue();
        assertThat(CALENDAR.workingDayAfter(day("2000-01-01"), 1)).isEqualTo("2000-01-04");
        assertThat(CALENDAR.workingDayAfter(day("2099-12-30"), 1)).isEqualTo("2099-12-31");
        assertThatThrownBy(() -> CALENDAR.workingDayAfter(day("2099-12-31"), 1)).isInstanceOf(OutsideCalendar.class);
        assertThatThrownBy(() -> CALENDAR.workingDayAfter(day("2000-01-01"), 0)).isInstanceOf(OutsideCalendar.class);
        assertThat(CALENDAR.isProvisional(day("2000-01-01"), day("2000-01-01"))).isTrue();
    }

    @Test
    void aPauseThatEndsBeforeItBegins() {
        var paused = clock().pause(at("2026-03-10 10:00"), PauseCause.SUPPLEMENT);

        assertThatThrownBy(() -> paused.resume(at("2026-03-10 09:59"))).isInstanceOf(PauseEndsBeforeItBegins.class);
        assertThatThrownBy(() -> new Pause(PauseCause.SUPPLEMENT, at("2026-03-10 10:00"), at("2026-03-10 09:59")))
                .isInstanceOf(PauseEndsBeforeItBegins.class);
    }

    @Test
    void aPauseWithinAPauseOrTheEndOfNone() {
        var paused = clock().pause(at("2026-03-10 10:00"), PauseCause.SUPPLEMENT);

        assertThatThrownBy(() -> paused.pause(at("2026-03-10 11:00"), PauseCause.INCIDENT))
                .isInstanceOf(AlreadyPaused.class);
        assertThatThrownBy(() -> clock().resume(at("2026-03-10 10:00"))).isInstanceOf(NotPaused.class);
    }

    @Test
    void aPauseThatTheProcedureDoesNotTakeOutOfItsLimit() {
        assertThatThrownBy(() -> clock().pause(at("2026-03-10 10:00"), PauseCause.CONSULTATION))
                .isInstanceOf(PauseNotAllowed.class);
    }

    @Test
    void whatIsOlderThanWhatTheClockHasSeenOrComesAfterItsEnd() {
        assertThatThrownBy(() -> clock().finish(at("2026-03-08 09:00"))).isInstanceOf(OutOfOrder.class);
        assertThatThrownBy(() -> clock().finish(at("2026-03-10 09:00")).finish(at("2026-03-10 09:00")))
                .isInstanceOf(ClockFinished.class);
        assertThatThrownBy(() -> DossierClock.replay(H0730, clock().terms(), List.of()))
                .isInstanceOf(OutOfOrder.class);
    }

    @Test
    void anExtensionAfterTheLimitHasRunOutOrWithinTheSameDay() {
        assertThatThrownBy(() -> clock().extend(at("2026-04-10 10:00"), new TimeLimit.WorkingDays(5), "xác minh"))
                .isInstanceOf(LimitAlreadyOver.class);
        assertThatThrownBy(() -> clock().extend(at("2026-03-10 10:00"), TimeLimit.SameDay.USUAL, "xác minh"))
                .isInstanceOf(InvalidLimit.class);
    }

    private static DossierClock clock() {
        return DossierClock.start(
                H0730, ClockTerms.of(new TimeLimit.WorkingDays(5), SupplementMode.PAUSE), at("2026-03-09 09:00"));
    }
}
