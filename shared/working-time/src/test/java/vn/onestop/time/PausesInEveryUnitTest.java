package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;
import static vn.onestop.time.Given.day;
import static vn.onestop.time.PauseCause.SUPPLEMENT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.onestop.time.ClockEvent.Finished;
import vn.onestop.time.ClockEvent.Paused;
import vn.onestop.time.ClockEvent.Resumed;
import vn.onestop.time.ClockEvent.Started;
import vn.onestop.time.DayUse.Use;
import vn.onestop.time.TimeLimit.CalendarDays;
import vn.onestop.time.TimeLimit.Months;
import vn.onestop.time.TimeLimit.SameDay;
import vn.onestop.time.TimeLimit.WorkingDays;
import vn.onestop.time.TimeLimit.WorkingHours;

/** A pause is measured in the unit of the limit that it interrupts. */
class PausesInEveryUnitTest {

    @Test
    void daysGetBackTheDaysThatWerePaused() {
        var clock = clock(new CalendarDays(10), "2026-03-09 09:00")
                .pause(at("2026-03-11 10:00"), SUPPLEMENT)
                .resume(at("2026-03-14 09:00"));

        assertThat(clock.firstDue()).isEqualTo(at("2026-03-19 17:00"));
        assertThat(clock.due()).as("Sunday the 22nd gives way").isEqualTo(at("2026-03-23 17:00"));
        assertThat(clock.explanation().dates(Use.PAUSED))
                .containsExactly(day("2026-03-12"), day("2026-03-13"), day("2026-03-14"));
        assertThat(clock.explanation().rule()).isEqualTo(ClosingRule.LAST_DAY_MOVED);
    }

    @Test
    void monthsGetBackTheDaysThatWerePaused() {
        var clock = clock(new Months(1), "2026-03-09 09:00")
                .pause(at("2026-03-11 10:00"), SUPPLEMENT)
                .resume(at("2026-03-14 09:00"));

        assertThat(clock.firstDue()).isEqualTo(at("2026-04-09 17:00"));
        assertThat(clock.due()).isEqualTo(at("2026-04-13 17:00"));
    }

    @Test
    void theSameDayGetsBackWorkingDays() {
        var clock = clock(SameDay.USUAL, "2026-03-10 09:00")
                .pause(at("2026-03-10 10:00"), SUPPLEMENT)
                .resume(at("2026-03-12 14:00"));

        assertThat(clock.due()).isEqualTo(at("2026-03-12 17:00"));
        assertThat(clock.explanation().dates(Use.PAUSED)).containsExactly(day("2026-03-11"), day("2026-03-12"));
    }

    @Test
    void hoursGetBackTheOfficeTimeThatWasPausedAndSayOfEachDayHowMuchWasCounted() {
        var clock = clock(new WorkingHours(8), "2026-03-10 07:30")
                .pause(at("2026-03-10 10:00"), SUPPLEMENT)
                .resume(at("2026-03-12 10:00"));

        assertThat(clock.due()).isEqualTo(at("2026-03-13 08:00"));
        assertThat(clock.days())
                .containsExactly(
                        counted("2026-03-10", 150),
                        new DayUse(day("2026-03-11"), Use.PAUSED, null, null, null),
                        counted("2026-03-12", 300),
                        counted("2026-03-13", 30));
        assertThat(clock.explanation().rule()).isEqualTo(ClosingRule.OFFICE_TIME_USED_UP);
    }

    @Test
    void hoursAcceptedInTheEveningBeforeAHolidayCountNothingUntilTheOfficeOpens() {
        var clock = clock(new WorkingHours(8), "2026-04-29 20:00");

        assertThat(clock.due()).isEqualTo(at("2026-05-05 08:00"));
        assertThat(clock.explanation().dates(Use.START)).containsExactly(day("2026-04-29"));
        assertThat(clock.explanation().dates(Use.DAY_OFF)).containsExactly(day("2026-04-30"), day("2026-05-01"));
        assertThat(clock.explanation().dates(Use.WEEKEND)).containsExactly(day("2026-05-02"), day("2026-05-03"));
    }

    @Test
    void workingDaysPausedByTheHourAreExplainedByTheHour() {
        var terms = ClockTerms.of(new WorkingDays(10), SupplementMode.PAUSE).counting(PauseCount.OFFICE_TIME);
        var clock = DossierClock.start(H0730, terms, at("2026-03-02 08:00"))
                .pause(at("2026-03-05 10:00"), SUPPLEMENT)
                .resume(at("2026-03-11 14:00"));
        var explanation = clock.explanation();

        assertThat(explanation.rule()).isEqualTo(ClosingRule.PAUSE_GIVEN_BACK);
        assertThat(explanation.dates(Use.START)).containsExactly(day("2026-03-02"));
        assertThat(explanation.dates(Use.PAUSED))
                .containsExactly(day("2026-03-06"), day("2026-03-09"), day("2026-03-10"));
        assertThat(explanation.days())
                .contains(
                        counted("2026-03-05", 150),
                        counted("2026-03-11", 180),
                        counted("2026-03-20", 450),
                        counted("2026-03-23", 120))
                .contains(new DayUse(day("2026-03-07"), Use.WEEKEND, null, null, null));
    }

    @Test
    void aPauseOverTheWeekendTakesNoOfficeTime() {
        var terms = ClockTerms.of(new WorkingDays(10), SupplementMode.PAUSE).counting(PauseCount.OFFICE_TIME);
        var clock = DossierClock.start(H0730, terms, at("2026-03-02 08:00"))
                .pause(at("2026-03-06 20:00"), SUPPLEMENT)
                .resume(at("2026-03-08 20:00"));

        assertThat(clock.due()).isEqualTo(clock.firstDue()).isEqualTo(at("2026-03-16 17:00"));
    }

    @Test
    void untilItIsPausedALimitMeasuredByTheHourIsExplainedByTheDay() {
        var terms = ClockTerms.of(new WorkingDays(2), SupplementMode.PAUSE).counting(PauseCount.OFFICE_TIME);
        var explanation =
                DossierClock.start(H0730, terms, at("2026-03-02 08:00")).explanation();

        assertThat(explanation.rule()).isEqualTo(ClosingRule.CLOSE_OF_BUSINESS);
        assertThat(explanation.days())
                .allSatisfy(day -> assertThat(day.officeTime()).isNull());
    }

    @Test
    void theReceptionOfWhatWasFiledOnlineIsMeasuredByAClockOfItsOwn() {
        var reception = clock(WorkingHours.RECEPTION, "2026-03-08 21:30");

        assertThat(reception.due()).isEqualTo(at("2026-03-10 08:00"));
        assertThat(reception.finish(at("2026-03-09 09:00")).verdict()).contains(Verdict.EARLY);
    }

    @Test
    void aClockKnowsWhatHappenedToItAndWhatItIsReadWith() {
        var terms = ClockTerms.of(new WorkingDays(5), SupplementMode.PAUSE);
        var clock = DossierClock.start(H0730, terms, at("2026-03-09 09:00"))
                .pause(at("2026-03-10 09:00"), SUPPLEMENT)
                .resume(at("2026-03-11 09:00"))
                .finish(at("2026-03-12 09:00"));

        assertThat(clock.history())
                .containsExactly(
                        new Started(at("2026-03-09 09:00"), at("2026-03-16 17:00")),
                        new Paused(at("2026-03-10 09:00"), SUPPLEMENT, null),
                        new Resumed(at("2026-03-11 09:00")),
                        new Finished(at("2026-03-12 09:00")));
        assertThat(clock.terms()).isEqualTo(terms);
        assertThat(clock.time()).isSameAs(H0730);
    }

    @Test
    void aDossierThatWasFinishedLaterIsReadAsItStoodThen() {
        var late = clock(new WorkingDays(5), "2026-03-09 09:00").finish(at("2026-03-18 09:00"));

        assertThat(late.light(at("2026-03-12 09:00"), NearDueRule.USUAL)).isEqualTo(TrafficLight.IN_TIME);
        assertThat(late.left(at("2026-03-12 09:00")).amount()).isEqualTo(2);
        assertThat(late.left(at("2026-03-30 09:00")).amount()).isEqualTo(2);
        assertThat(late.left(at("2026-03-30 09:00")).overdue()).isTrue();
    }

    @Test
    void aCompletionThatNobodyAskedForChangesNothing() {
        var terms = ClockTerms.of(new WorkingDays(5), SupplementMode.PAUSE);
        var started = new Started(at("2026-03-09 09:00"), at("2026-03-16 17:00"));
        var clock = DossierClock.replay(H0730, terms, List.of(started, new Resumed(at("2026-03-11 09:00"))));

        assertThat(clock.due()).isEqualTo(at("2026-03-16 17:00"));
        assertThat(clock.pausedFor()).isEmpty();
    }

    private static DayUse counted(String date, int minutes) {
        return new DayUse(day(date), Use.COUNTED, null, null, Duration.ofMinutes(minutes));
    }

    private static DossierClock clock(TimeLimit limit, String acceptedAt) {
        return DossierClock.start(H0730, ClockTerms.of(limit, SupplementMode.PAUSE), at(acceptedAt));
    }
}
