package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.onestop.time.Given.CALENDAR;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;
import static vn.onestop.time.Given.day;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.onestop.time.TimeLimit.WorkingDays;
import vn.onestop.time.TimeLimit.WorkingHours;

class OfficeHoursTest {

    private static final List<Shift> ORDINARY =
            H0730.officeHours().timetables().getFirst().working();
    private static final List<Shift> EIGHT_HOURS =
            Given.H0800.officeHours().timetables().getFirst().working();

    /** 7.5 hours a day, from Wednesday 11/03/2026 eight. */
    private final WorkingTime changing = new WorkingTime(
            CALENDAR,
            OfficeHours.of(List.of(
                    new Timetable(day("2026-03-11"), EIGHT_HOURS), new Timetable(day("2020-01-01"), ORDINARY))));

    @Test
    void aDayLimitEndsWhenTheOfficeClosesOnItsLastDay() {
        assertThat(changing.due(at("2026-03-09 09:00"), new WorkingDays(1)).at())
                .isEqualTo(at("2026-03-10 17:00"));
        assertThat(changing.due(at("2026-03-09 09:00"), new WorkingDays(2)).at())
                .isEqualTo(at("2026-03-11 17:30"));
    }

    @Test
    void anHourLimitRunsOnTheHoursThatHoldOnEachDay() {
        // Monday and Tuesday 7.5 h each, Wednesday to Friday 8 h each.
        assertThat(changing.due(at("2026-03-09 07:30"), new WorkingHours(15)).at())
                .isEqualTo(at("2026-03-10 17:00"));
        assertThat(changing.due(at("2026-03-09 07:30"), new WorkingHours(16)).at())
                .isEqualTo(at("2026-03-11 09:00"));
        assertThat(changing.due(at("2026-03-09 07:30"), new WorkingHours(39)).at())
                .isEqualTo(at("2026-03-13 17:30"));
        assertThat(changing.due(at("2026-03-02 07:30"), new WorkingHours(100)).at())
                .isEqualTo(at("2026-03-18 17:00"));
        assertThat(changing.officeTimeBetween(at("2026-03-09 07:30"), at("2026-03-13 17:30")))
                .isEqualTo(Duration.ofHours(39));
        assertThat(changing.officeTimeBetween(at("2026-03-13 17:30"), at("2026-03-09 07:30")))
                .isEqualTo(Duration.ofHours(-39));
        assertThat(changing.minus(at("2026-03-13 17:30"), Duration.ofHours(39))).isEqualTo(at("2026-03-09 07:30"));
    }

    @Test
    void daysBeforeTheFirstTimetableFollowIt() {
        var late = new WorkingTime(CALENDAR, OfficeHours.of(List.of(new Timetable(day("2026-03-11"), ORDINARY))));

        assertThat(late.due(at("2026-03-02 09:00"), new WorkingDays(1)).at()).isEqualTo(at("2026-03-03 17:00"));
    }

    @Test
    void saturdayReceptionReceivesAndMakesNoWorkingDay() {
        var receiving = new ArrayList<>(ORDINARY);
        receiving.add(new Shift(DayOfWeek.SATURDAY, LocalTime.of(8, 0), LocalTime.of(11, 30)));
        var office = new WorkingTime(
                CALENDAR, OfficeHours.of(List.of(new Timetable(day("2020-01-01"), ORDINARY, receiving))));

        assertThat(office.isReceiving(at("2026-03-14 09:00"))).isTrue();
        assertThat(office.isWorking(at("2026-03-14 09:00"))).isFalse();
        assertThat(office.isReceiving(at("2026-03-14 14:00"))).isFalse();
        assertThat(office.due(at("2026-03-14 09:00"), new WorkingDays(1)).at()).isEqualTo(at("2026-03-16 17:00"));
        assertThat(office.due(at("2026-03-13 09:00"), new WorkingDays(1)).at()).isEqualTo(at("2026-03-16 17:00"));
    }

    @Test
    void aHolidayOnASaturdayClosesTheCounterAndASwappedOneKeepsFridaysHours() {
        var receiving = new ArrayList<>(ORDINARY);
        receiving.add(new Shift(DayOfWeek.SATURDAY, LocalTime.of(8, 0), LocalTime.of(11, 30)));
        var office = new WorkingTime(
                CALENDAR, OfficeHours.of(List.of(new Timetable(day("2020-01-01"), ORDINARY, receiving))));

        assertThat(office.isReceiving(at("2023-04-29 09:00"))).isFalse();
        assertThat(office.isReceiving(at("2026-02-17 09:00"))).isFalse();
        assertThat(office.isReceiving(at("2026-08-22 14:00"))).isTrue();
        assertThat(office.isReceiving(at("2026-08-22 07:45"))).isTrue();
        assertThat(office.isWorking(at("2026-08-22 16:59"))).isTrue();
    }

    @Test
    void receptionMayCloseBeforeTheOfficials() {
        var receiving = ORDINARY.stream()
                .map(shift -> new Shift(
                        shift.day(), shift.from().plusMinutes(30), shift.to().minusMinutes(30)))
                .toList();
        var office = new WorkingTime(
                CALENDAR, OfficeHours.of(List.of(new Timetable(day("2020-01-01"), ORDINARY, receiving))));

        assertThat(office.isReceiving(at("2026-03-10 07:45"))).isFalse();
        assertThat(office.isReceiving(at("2026-03-10 08:00"))).isTrue();
        assertThat(office.isReceiving(at("2026-03-10 16:45"))).isFalse();
        assertThat(office.due(at("2026-03-09 09:00"), new WorkingDays(1)).at()).isEqualTo(at("2026-03-10 17:00"));
    }

    @Test
    void theInstantOfClosingBelongsToTheDayAndTheBreakToNobody() {
        assertThat(H0730.isWorking(at("2026-03-10 07:29:59"))).isFalse();
        assertThat(H0730.isWorking(at("2026-03-10 07:30"))).isTrue();
        assertThat(H0730.isWorking(at("2026-03-10 12:00"))).isFalse();
        assertThat(H0730.isWorking(at("2026-03-10 17:00"))).isTrue();
        assertThat(H0730.isWorking(at("2026-03-10 17:00:01"))).isFalse();
        assertThat(H0730.isWorking(at("2026-03-14 09:00"))).isFalse();
    }

    @Test
    void acceptedAtTheInstantOfClosingIsTheNextDays() {
        var early = new WorkingTime(CALENDAR, Given.hours("07:30", "11:30", "12:30", "14:00"));

        assertThat(early.due(at("2026-03-10 13:59"), TimeLimit.SameDay.USUAL).at())
                .isEqualTo(at("2026-03-10 14:00"));
        assertThat(early.due(at("2026-03-10 14:00"), TimeLimit.SameDay.USUAL).at())
                .isEqualTo(at("2026-03-11 14:00"));
        assertThat(early.due(at("2026-03-10 06:00"), TimeLimit.SameDay.USUAL).at())
                .isEqualTo(at("2026-03-10 14:00"));
    }

    @Test
    void twoTimetablesFromOneDayOnAreRefused() {
        var timetable = new Timetable(day("2026-03-11"), ORDINARY);

        assertThatThrownBy(() -> OfficeHours.of(List.of(timetable, timetable))).isInstanceOf(InvalidOfficeHours.class);
        assertThatThrownBy(() -> OfficeHours.of(List.of())).isInstanceOf(InvalidOfficeHours.class);
    }

    @Test
    void theZoneHasOneOffsetForTheWholeCentury() {
        var rules = WorkingCalendar.ZONE.getRules();

        assertThat(rules.nextTransition(at("2000-01-01 00:00"))).isNull();
        assertThat(Moment.of(at("2026-03-10 15:00:01")).date()).isEqualTo(day("2026-03-10"));
        assertThat(Moment.of(at("2026-03-10 15:00:01")).time()).isEqualTo(LocalTime.of(15, 0, 1));
    }
}
