package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;
import static vn.onestop.time.Given.day;
import static vn.onestop.time.PauseCause.SUPPLEMENT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.onestop.time.DayUse.Use;
import vn.onestop.time.TimeLimit.CalendarDays;
import vn.onestop.time.TimeLimit.Months;
import vn.onestop.time.TimeLimit.SameDay;
import vn.onestop.time.TimeLimit.WorkingDays;
import vn.onestop.time.TimeLimit.WorkingHours;

/** What makes a limit longer, what does not, and when people are warned. */
class ExtensionsAndWarningsTest {

    private static final Instant MONDAY = at("2026-03-09 09:00");

    @Test
    void aStatutoryExtensionMovesTheLimitItself() {
        var longer = clock(new WorkingDays(5)).extend(MONDAY, new WorkingDays(5), "Phải đo đạc lại");

        assertThat(longer.due()).isEqualTo(at("2026-03-23 17:00"));
        assertThat(longer.firstDue()).isEqualTo(at("2026-03-16 17:00"));
        assertThat(longer.appointment()).isEqualTo(at("2026-03-23 17:00"));
        assertThat(longer.explanation().dates(Use.COUNTED)).hasSize(10).endsWith(day("2026-03-23"));
        assertThat(longer.finish(at("2026-03-20 10:00")).verdict()).contains(Verdict.EARLY);
    }

    @Test
    void aSameDayProcedureThatMustBeVerifiedGetsWorkingDays() {
        var longer = clock(SameDay.USUAL).extend(MONDAY, new WorkingDays(5), "Xác minh điều kiện kết hôn");

        assertThat(longer.due()).isEqualTo(at("2026-03-16 17:00"));
        assertThat(longer.explanation().dates(Use.COUNTED)).hasSize(6);
    }

    @Test
    void anExtensionIsKeptWhenTheLimitRunsAgain() {
        var again = DossierClock.start(H0730, ClockTerms.of(new WorkingDays(5), SupplementMode.RESTART), MONDAY)
                .extend(MONDAY, new WorkingDays(2), "Xác minh")
                .pause(at("2026-03-10 09:00"), SUPPLEMENT)
                .resume(at("2026-03-12 09:00"));

        assertThat(again.due()).isEqualTo(at("2026-03-23 17:00"));
    }

    @Test
    void extensionsInOtherUnitsKeepTheirUnit() {
        assertThat(clock(new CalendarDays(10))
                        .extend(MONDAY, new CalendarDays(5), "x")
                        .due())
                .isEqualTo(at("2026-03-24 17:00"));
        assertThat(clock(new Months(1)).extend(MONDAY, new Months(1), "x").due())
                .isEqualTo(at("2026-05-11 17:00"));
        assertThat(clock(new WorkingHours(8))
                        .extend(MONDAY, new WorkingHours(4), "x")
                        .due())
                .isEqualTo(at("2026-03-10 15:30"));
        assertThat(clock(new WorkingDays(5))
                        .extend(MONDAY, new CalendarDays(5), "x")
                        .due())
                .isEqualTo(at("2026-03-23 17:00"));
        assertThat(clock(new CalendarDays(10))
                        .extend(MONDAY, new WorkingDays(2), "x")
                        .days())
                .last()
                .isEqualTo(new DayUse(day("2026-03-23"), Use.COUNTED, null, null, null));
    }

    @Test
    void anExtensionMayBeGrantedWhilePapersAreWaitedFor() {
        var longer = clock(new WorkingDays(5))
                .pause(at("2026-03-10 09:00"), SUPPLEMENT)
                .extend(at("2026-03-30 09:00"), new WorkingDays(5), "Xác minh");

        assertThat(longer.due()).isEqualTo(at("2026-03-23 17:00"));
        assertThat(longer.pausedFor()).contains(SUPPLEMENT);
    }

    @Test
    void aPauseThatBeginsAfterTheLimitHasRunOutMendsNothing() {
        var late = clock(new WorkingDays(5)).pause(at("2026-03-17 09:00"), SUPPLEMENT);

        assertThat(late.light(at("2026-03-18 09:00"), NearDueRule.USUAL)).isEqualTo(TrafficLight.OVERDUE);
        assertThat(late.resume(at("2026-03-18 09:00")).due()).isEqualTo(at("2026-03-16 17:00"));
        assertThat(late.left(at("2026-03-18 09:00")).overdue()).isTrue();
    }

    @Test
    void papersThatComeInTheEveningOfTheLastDayLeaveTheNextToWorkOnThem() {
        var evening = clock(new WorkingDays(5))
                .pause(at("2026-03-16 10:00"), SUPPLEMENT)
                .resume(at("2026-03-16 20:00"));
        var weekend = clock(new WorkingDays(4))
                .pause(at("2026-03-13 10:00"), SUPPLEMENT)
                .resume(at("2026-03-14 09:00"));

        assertThat(evening.due()).isEqualTo(at("2026-03-17 17:00"));
        assertThat(weekend.due()).isEqualTo(at("2026-03-16 17:00"));
    }

    @Test
    void aDossierDecidedWhilePapersAreWaitedForIsReadAtTheRequest() {
        var decided = clock(new WorkingDays(5))
                .pause(at("2026-03-10 09:00"), SUPPLEMENT)
                .finish(at("2026-03-30 09:00"));

        assertThat(decided.verdict()).contains(Verdict.EARLY);
        assertThat(clock(new WorkingDays(5)).verdict()).isEmpty();
    }

    @ParameterizedTest(name = "{1} {0} due {2}: near from {3}")
    @CsvSource(delimiter = '|', textBlock = """
        WORKING_DAYS  | 20 | 2026-04-06 17:00 | 2026-04-03 17:00
        WORKING_DAYS  | 5  | 2026-03-16 17:00 | 2026-03-13 17:00
        WORKING_DAYS  | 3  | 2026-03-12 17:00 | 2026-03-12 10:30
        WORKING_DAYS  | 1  | 2026-03-10 17:00 | 2026-03-10 15:30
        SAME_DAY      | 1  | 2026-03-09 17:00 | 2026-03-09 16:00
        WORKING_HOURS | 8  | 2026-03-10 09:30 | 2026-03-10 07:54
        WORKING_HOURS | 40 | 2026-03-16 11:30 | 2026-03-13 11:30
        CALENDAR_DAYS | 2  | 2026-03-11 17:00 | 2026-03-10 17:00
        CALENDAR_DAYS | 30 | 2026-04-08 17:00 | 2026-04-07 17:00
        MONTHS        | 1  | 2026-04-09 17:00 | 2026-04-08 17:00
        """)
    void nearDueIsOneWorkingDayOrAFifthOfTheLimitWhicheverIsLater(TimeLimit.Unit unit, int n, String due, String near) {
        var clock = clock(TimeLimit.of(n, unit));

        assertThat(clock.due()).isEqualTo(at(due));
        assertThat(clock.nearDueFrom(NearDueRule.USUAL)).isEqualTo(at(near));
    }

    @Test
    void whatIsLeftIsSaidInTheUnitOfTheLimit() {
        var now = at("2026-03-10 08:30");

        assertThat(clock(new WorkingDays(5)).left(now))
                .isEqualTo(new TimeLeft(false, TimeLimit.Unit.WORKING_DAYS, 4, Duration.ofMinutes(36 * 60 + 30)));
        assertThat(clock(new WorkingHours(16)).left(now))
                .isEqualTo(new TimeLeft(false, TimeLimit.Unit.WORKING_HOURS, 9, Duration.ofHours(9)));
        assertThat(clock(new CalendarDays(10)).left(now).amount()).isEqualTo(9);
        assertThat(clock(new Months(1)).left(now).unit()).isEqualTo(TimeLimit.Unit.CALENDAR_DAYS);
        assertThat(clock(SameDay.USUAL).left(at("2026-03-10 07:30")))
                .isEqualTo(new TimeLeft(true, TimeLimit.Unit.WORKING_DAYS, 1, Duration.ZERO));
    }

    @Test
    void aDateIsProvisionalOnlyWhenADayThatMattersIsUnknown() {
        assertThat(isProvisional("2026-12-30 09:00", new WorkingDays(1))).isFalse();
        assertThat(isProvisional("2026-12-31 09:00", new WorkingDays(1))).isTrue();
        assertThat(isProvisional("2022-12-31 09:00", new WorkingDays(1))).isFalse();
        assertThat(isProvisional("2022-12-30 09:00", new WorkingDays(1))).isTrue();
        assertThat(isProvisional("2022-12-30 09:00", new WorkingHours(8))).isTrue();
        assertThat(isProvisional("2022-12-15 09:00", new CalendarDays(30))).isFalse();
        assertThat(isProvisional("2022-12-15 09:00", new Months(1))).isFalse();
        assertThat(isProvisional("2026-12-15 09:00", new Months(1))).isTrue();
        assertThat(isProvisional("2026-12-31 15:30", SameDay.USUAL)).isTrue();
        assertThat(isProvisional("2026-12-31 14:30", SameDay.USUAL)).isFalse();
    }

    private static boolean isProvisional(String start, TimeLimit limit) {
        var due = H0730.due(at(start), limit);
        var clock = DossierClock.start(H0730, ClockTerms.of(limit, SupplementMode.PAUSE), at(start));

        assertThat(due.provisional()).isEqualTo(clock.isProvisional());
        assertThat(due.explanation().isProvisional()).isEqualTo(clock.isProvisional());
        return due.provisional();
    }

    @Test
    void aStepGetsBackTheOfficeTimeThatWasPaused() {
        var pause = new Pause(SUPPLEMENT, at("2026-03-10 10:00"), at("2026-03-12 09:00"));
        var later = new Pause(SUPPLEMENT, at("2026-03-20 10:00"), at("2026-03-23 09:00"));
        var far = at("2026-12-31 17:00");

        // Half a day from 09:00 would end at 14:45; 14 office hours were paused.
        assertThat(H0730.stepDue(at("2026-03-10 09:00"), Share.days("0.5"), List.of(pause, later), far))
                .isEqualTo(at("2026-03-12 13:45"));
        assertThat(H0730.stepDue(at("2026-03-10 09:00"), Share.days("0.5"), far))
                .isEqualTo(at("2026-03-10 14:45"));
    }

    private static DossierClock clock(TimeLimit limit) {
        return DossierClock.start(H0730, ClockTerms.of(limit, SupplementMode.PAUSE), MONDAY);
    }
}
