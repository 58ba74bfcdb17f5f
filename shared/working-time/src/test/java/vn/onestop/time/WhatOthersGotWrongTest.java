package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;
import static vn.onestop.time.Given.day;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.onestop.time.TimeLimit.WorkingDays;
import vn.onestop.time.TimeLimit.WorkingHours;

/** Faults reported against other systems that count working time, each with where it was reported. */
class WhatOthersGotWrongTest {

    @Test
    void timeOnHoldIsAddedAsWorkingTimeAndNotAsClockTime_frappeHelpdesk2449_glpi10594() {
        var clock = DossierClock.start(
                        H0730, ClockTerms.of(new WorkingHours(4), SupplementMode.PAUSE), at("2026-03-12 14:00"))
                .pause(at("2026-03-12 15:00"), PauseCause.SUPPLEMENT)
                .resume(at("2026-03-16 08:30"));

        // 3 hours were left. By the clock 89.5 hours passed, of which the office worked 2 + 7.5 + 1.
        assertThat(clock.due()).isEqualTo(at("2026-03-16 11:30"));
    }

    @Test
    void aWarningOneHourBeforeTheEndComesOneOfficeHourBeforeIt_glpi22678() {
        assertThat(H0730.minus(at("2026-03-10 14:00"), Duration.ofHours(1))).isEqualTo(at("2026-03-10 11:00"));
        assertThat(H0730.minus(at("2026-03-10 07:45"), Duration.ofHours(1))).isEqualTo(at("2026-03-09 16:15"));
        assertThat(H0730.minus(at("2026-03-10 17:00"), Duration.ofHours(1))).isEqualTo(at("2026-03-10 16:00"));
    }

    @Test
    void whatIsFiledOutsideOfficeHoursStillTakesTime_glpi687() {
        var filed = at("2026-03-07 22:00");

        assertThat(H0730.due(filed, new WorkingHours(1)).at()).isEqualTo(at("2026-03-09 08:30"));
        assertThat(H0730.officeTimeBetween(filed, at("2026-03-09 08:30"))).isEqualTo(Duration.ofHours(1));
        assertThat(H0730.officeTimeBetween(filed, at("2026-03-08 22:00"))).isZero();
    }

    @Test
    void aWeekWithoutMondayEndsAndCountsRightly_osTicket6739() {
        var week = EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        var shifts = week.stream()
                .map(day -> new Shift(day, LocalTime.of(8, 0), LocalTime.of(16, 0)))
                .toList();
        var hours = OfficeHours.of(List.of(new Timetable(day("2020-01-01"), shifts)));
        var withoutMonday = new WorkingTime(WorkingCalendar.of("x", week, Set.of(2026), List.of()), hours);
        var shutOnMonday = new WorkingTime(Given.CALENDAR, hours);

        assertThat(withoutMonday.due(at("2026-03-13 09:00"), new WorkingDays(1)).at())
                .isEqualTo(at("2026-03-17 16:00"));
        assertThat(withoutMonday
                        .due(at("2026-03-13 15:00"), new WorkingHours(2))
                        .at())
                .isEqualTo(at("2026-03-17 09:00"));
        assertThat(shutOnMonday.due(at("2026-03-13 09:00"), new WorkingDays(1)).at())
                .isEqualTo(at("2026-03-17 16:00"));
        assertThat(shutOnMonday
                        .due(at("2026-03-13 09:00"), new WorkingDays(1))
                        .explanation()
                        .rule())
                .isEqualTo(ClosingRule.LAST_DAY_MOVED);
    }

    @Test
    void anOpenDossierMovesWhenTheCalendarChanges_frappeHelpdesk2449() {
        var before = new WorkingTime(WorkingCalendar.of("1", Set.of(2026), List.of()), H0730.officeHours());
        var paused = DossierClock.start(
                        before, ClockTerms.of(new WorkingDays(5), SupplementMode.PAUSE), at("2026-02-11 10:00"))
                .pause(at("2026-02-12 10:00"), PauseCause.SUPPLEMENT)
                .resume(at("2026-02-13 10:00"));

        var after = paused.readWith(H0730);

        assertThat(paused.due()).isEqualTo(at("2026-02-19 17:00"));
        assertThat(after.due()).isEqualTo(at("2026-02-26 17:00"));
        assertThat(after.firstDue()).isEqualTo(paused.firstDue());
    }

    @Test
    void aDayIsNotEightHours() {
        var from = at("2026-03-10 07:30");

        assertThat(H0730.stepDue(from, Share.days("1"), at("2026-12-31 17:00"))).isEqualTo(at("2026-03-10 17:00"));
        assertThat(H0730.stepDue(from, Share.hours("8"), at("2026-12-31 17:00")))
                .isEqualTo(at("2026-03-11 08:00"));
    }
}
