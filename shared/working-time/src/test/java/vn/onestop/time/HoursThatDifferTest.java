package vn.onestop.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.time.Given.CALENDAR;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;
import static vn.onestop.time.Given.day;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.onestop.time.TimeLimit.SameDay;
import vn.onestop.time.TimeLimit.WorkingDays;
import vn.onestop.time.TimeLimit.WorkingHours;

/** Offices whose days are not all alike, and the edges of a day. */
class HoursThatDifferTest {

    /** 8.75 hours from Monday to Thursday, 4.5 on Friday. */
    private final WorkingTime shortFridays = shortFridays();

    /** Tuesday to Friday, although the law counts Monday. */
    private final WorkingTime shutOnMondays = shutOnMondays();

    @Test
    void officeTimeOverAShortFridayIsWhatTheOfficeReallyWorked() {
        assertThat(shortFridays.officeTimeBetween(at("2026-03-09 07:00"), at("2026-03-23 07:00")))
                .isEqualTo(Duration.ofHours(79));
        assertThat(shortFridays.officeTimeBetween(at("2026-03-10 09:00"), at("2026-03-13 10:00")))
                .isEqualTo(Duration.ofMinutes(26 * 60 + 45));
    }

    @Test
    void hoursRunThroughAShortFriday() {
        assertThat(shortFridays
                        .due(at("2026-03-09 07:00"), new WorkingHours(40))
                        .at())
                .isEqualTo(at("2026-03-16 07:30"));
        assertThat(shortFridays
                        .due(at("2026-03-09 07:00"), new WorkingHours(79))
                        .at())
                .isEqualTo(at("2026-03-20 12:00"));
        assertThat(shortFridays.minus(at("2026-03-16 07:30"), Duration.ofHours(40)))
                .isEqualTo(at("2026-03-09 07:00"));
    }

    @Test
    void aSwappedSaturdayHasTheHoursOfTheFridayBefore() {
        assertThat(shortFridays.due(at("2026-08-20 09:00"), new WorkingDays(2)).at())
                .isEqualTo(at("2026-08-22 12:00"));
        assertThat(shortFridays.isWorking(at("2026-08-22 07:15"))).isFalse();
        assertThat(shortFridays.isWorking(at("2026-08-22 07:30"))).isTrue();
        assertThat(shortFridays.isWorking(at("2026-08-22 13:30"))).isFalse();
    }

    @Test
    void hoursThatFillManyDaysEndWhenTheLastOfThemCloses() {
        assertThat(H0730.due(at("2026-03-02 07:30"), new WorkingHours(150)).at())
                .isEqualTo(at("2026-03-27 17:00"));
        assertThat(H0730.due(at("2026-03-02 07:30"), new WorkingHours(151)).at())
                .isEqualTo(at("2026-03-30 08:30"));
    }

    @Test
    void aPartOfADayIsAPartOfTheDayItFallsOn() {
        // Half of Thursday is left at 12:52:30; the other half is half of Friday.
        assertThat(shortFridays.stepDue(at("2026-03-12 13:00"), Share.days("0.4"), at("2026-12-31 17:00")))
                .isEqualTo(at("2026-03-12 16:30"));
        assertThat(shortFridays.stepDue(at("2026-03-12 17:15"), Share.days("0.5"), at("2026-12-31 17:00")))
                .isEqualTo(at("2026-03-13 09:45"));
    }

    @Test
    void anOfficeThatIsShutOnADayOfTheLawHasNoHoursOnIt() {
        assertThat(shutOnMondays.officeTimeBetween(at("2026-03-10 08:00"), at("2026-03-17 08:00")))
                .isEqualTo(Duration.ofHours(32));
        assertThat(shutOnMondays
                        .due(at("2026-03-10 08:00"), new WorkingHours(40))
                        .at())
                .isEqualTo(at("2026-03-17 16:00"));
        assertThat(shutOnMondays.closingOnOrAfter(day("2026-03-16"))).isEqualTo(at("2026-03-17 16:00"));
        assertThat(shutOnMondays.lastWorkingInstant(at("2026-03-16 10:00"))).isEqualTo(at("2026-03-13 16:00"));
    }

    @Test
    void officeTimeWithinOneDayLeavesOutTheBreak() {
        assertThat(H0730.officeTimeBetween(at("2026-03-10 08:00"), at("2026-03-10 10:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(H0730.officeTimeBetween(at("2026-03-10 11:00"), at("2026-03-10 14:00")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(H0730.plus(at("2026-03-10 15:00"), Duration.ofHours(2))).isEqualTo(at("2026-03-10 17:00"));
        assertThat(H0730.plus(at("2026-03-10 12:00"), Duration.ZERO)).isEqualTo(at("2026-03-10 12:00"));
        assertThat(H0730.minus(at("2026-03-10 12:00"), Duration.ZERO)).isEqualTo(at("2026-03-10 12:00"));
    }

    @Test
    void hoursThatChangeOnTheLastDayBetweenAreCountedFromThatDayOn() {
        var changing = new WorkingTime(
                CALENDAR,
                OfficeHours.of(List.of(
                        H0730.officeHours().timetables().getFirst(),
                        new Timetable(
                                day("2026-03-11"),
                                Given.H0800
                                        .officeHours()
                                        .timetables()
                                        .getFirst()
                                        .working()))));

        assertThat(changing.officeTimeBetween(at("2026-03-09 07:30"), at("2026-03-12 08:00")))
                .isEqualTo(Duration.ofHours(23));
    }

    @Test
    void theLastInstantOfWorkIsTodaysOrThatOfTheLastOpenDay() {
        assertThat(H0730.lastWorkingInstant(at("2026-03-10 09:00"))).isEqualTo(at("2026-03-10 09:00"));
        assertThat(H0730.lastWorkingInstant(at("2026-03-10 07:30"))).isEqualTo(at("2026-03-10 07:30"));
        assertThat(H0730.lastWorkingInstant(at("2026-03-10 07:29"))).isEqualTo(at("2026-03-09 17:00"));
        assertThat(H0730.lastWorkingInstant(at("2026-03-10 12:00"))).isEqualTo(at("2026-03-10 11:30"));
        assertThat(H0730.lastWorkingInstant(at("2026-03-10 20:00"))).isEqualTo(at("2026-03-10 17:00"));
        assertThat(H0730.lastWorkingInstant(at("2026-03-15 09:00"))).isEqualTo(at("2026-03-13 17:00"));
    }

    @Test
    void partsOfADayAreTakenOffBackwards() {
        assertThat(H0730.minusDays(at("2026-03-10 10:00"), 1_000)).isEqualTo(at("2026-03-10 09:15"));
        assertThat(H0730.minusDays(at("2026-03-10 09:00"), 5_000)).isEqualTo(at("2026-03-09 14:45"));
        assertThat(H0730.minusDays(at("2026-03-16 09:15"), 15_000)).isEqualTo(at("2026-03-12 15:00"));
        assertThat(H0730.minusDays(at("2026-03-10 11:15"), 5_000))
                .as("the close of business before rather than the opening")
                .isEqualTo(at("2026-03-09 17:00"));
    }

    @Test
    void theSameDayOnADayOffIsTheNextWorkingDay() {
        assertThat(H0730.due(at("2026-03-14 09:00"), SameDay.USUAL).at()).isEqualTo(at("2026-03-16 17:00"));
        assertThat(H0730.due(at("2026-03-14 09:00"), SameDay.USUAL)
                        .explanation()
                        .rule())
                .isEqualTo(ClosingRule.AFTER_CUT_OFF);
    }

    @Test
    void shiftsMayTouch() {
        var shifts = new ArrayList<Shift>();
        shifts.add(new Shift(MONDAY, LocalTime.of(12, 0), LocalTime.of(16, 0)));
        shifts.add(new Shift(MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0)));
        var mondays = new WorkingTime(CALENDAR, OfficeHours.of(List.of(new Timetable(day("2020-01-01"), shifts))));

        assertThat(mondays.officeTimeBetween(at("2026-03-09 08:00"), at("2026-03-10 08:00")))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void theOrdinaryWeekHasAMorningAndAnAfternoonFromMondayToFriday() {
        assertThat(Given.hours("08:00", "12:00", "13:00", "17:00")
                        .timetables()
                        .getFirst()
                        .working())
                .hasSize(10)
                .endsWith(
                        new Shift(FRIDAY, LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new Shift(FRIDAY, LocalTime.of(13, 0), LocalTime.of(17, 0)));
    }

    @Test
    void anInstantIsReadToTheNanosecond() {
        var instant = at("2026-03-10 15:00:01").plusNanos(7);

        assertThat(Moment.of(instant).time()).isEqualTo(LocalTime.of(15, 0, 1, 7));
        assertThat(Moment.of(instant).toInstant()).isEqualTo(instant);
        assertThat(H0730.due(at("2026-03-10 15:00").plusNanos(1), SameDay.USUAL).date())
                .isEqualTo("2026-03-11");
    }

    private static WorkingTime shortFridays() {
        var shifts = new ArrayList<Shift>();
        for (var weekday : EnumSet.range(MONDAY, THURSDAY)) {
            shifts.add(new Shift(weekday, LocalTime.of(7, 0), LocalTime.of(11, 30)));
            shifts.add(new Shift(weekday, LocalTime.of(13, 0), LocalTime.of(17, 15)));
        }
        shifts.add(new Shift(FRIDAY, LocalTime.of(7, 30), LocalTime.of(12, 0)));
        return new WorkingTime(CALENDAR, OfficeHours.of(List.of(new Timetable(day("2020-01-01"), shifts))));
    }

    private static WorkingTime shutOnMondays() {
        var shifts = EnumSet.range(TUESDAY, FRIDAY).stream()
                .map(weekday -> new Shift(weekday, LocalTime.of(8, 0), LocalTime.of(16, 0)))
                .toList();
        return new WorkingTime(CALENDAR, OfficeHours.of(List.of(new Timetable(day("2020-01-01"), shifts))));
    }
}
