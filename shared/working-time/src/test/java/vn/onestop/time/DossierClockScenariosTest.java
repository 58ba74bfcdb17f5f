package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;
import static vn.onestop.time.Given.day;
import static vn.onestop.time.PauseCause.FINANCIAL_OBLIGATION;
import static vn.onestop.time.PauseCause.SUPPLEMENT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.onestop.time.DayUse.Use;
import vn.onestop.time.TimeLimit.WorkingDays;

/** The acceptance scenarios in which something happens to the clock between acceptance and decision. */
class DossierClockScenariosTest {

    private static final NearDueRule RULE = NearDueRule.USUAL;

    @Test
    void as16ASupplementPausesTheClockByWorkingDays() {
        var clock = as16(ClockTerms.of(new WorkingDays(10), SupplementMode.PAUSE));

        assertThat(clock.firstDue()).isEqualTo(at("2026-03-16 17:00"));
        assertThat(clock.due()).isEqualTo(at("2026-03-20 17:00"));
        assertThat(days(clock, Use.PAUSED))
                .containsExactly(day("2026-03-06"), day("2026-03-09"), day("2026-03-10"), day("2026-03-11"));
        assertThat(days(clock, Use.COUNTED)).hasSize(10).endsWith(day("2026-03-20"));
    }

    @Test
    void as16ASupplementRestartsTheClockFromTheCompletion() {
        var clock = as16(ClockTerms.of(new WorkingDays(10), SupplementMode.RESTART));

        assertThat(clock.due()).isEqualTo(at("2026-03-25 17:00"));
        assertThat(days(clock, Use.COUNTED).getFirst()).isEqualTo("2026-03-12");
    }

    @Test
    void as16ASupplementMeasuredByTheHourMovesTheClockBy32OfficeHours() {
        var clock =
                as16(ClockTerms.of(new WorkingDays(10), SupplementMode.PAUSE).counting(PauseCount.OFFICE_TIME));

        assertThat(H0730.officeTimeBetween(at("2026-03-05 10:00"), at("2026-03-11 14:00")))
                .isEqualTo(Duration.ofHours(32));
        assertThat(clock.due()).isEqualTo(at("2026-03-23 09:30"));
    }

    @Test
    void as16APausedDossierIsGreyAndRaisesNoAlarm() {
        var clock = DossierClock.start(
                        H0730, ClockTerms.of(new WorkingDays(10), SupplementMode.PAUSE), at("2026-03-02 08:00"))
                .pause(at("2026-03-05 10:00"), SUPPLEMENT);

        assertThat(clock.light(at("2026-03-25 10:00"), RULE)).isEqualTo(TrafficLight.PAUSED);
        assertThat(clock.left(at("2026-03-25 10:00")).overdue()).isFalse();
        assertThat(clock.due()).isEqualTo(at("2026-03-16 17:00"));
    }

    @Test
    void as17TheDaysOfTetAreNotPausedDays() {
        var clock = DossierClock.start(
                        H0730, ClockTerms.of(new WorkingDays(7), SupplementMode.PAUSE), at("2026-02-09 09:00"))
                .pause(at("2026-02-12 09:00"), SUPPLEMENT)
                .resume(at("2026-02-24 09:00"));

        assertThat(days(clock, Use.PAUSED)).containsExactly(day("2026-02-13"), day("2026-02-23"), day("2026-02-24"));
        assertThat(clock.due()).isEqualTo(at("2026-03-02 17:00"));
    }

    @Test
    void as18ASecondSupplementNeedsItsProvisionAndTheHeadsApproval() {
        var clock = as16(ClockTerms.of(new WorkingDays(10), SupplementMode.PAUSE));

        assertThatThrownBy(() -> clock.pause(at("2026-03-13 09:00"), SUPPLEMENT))
                .isInstanceOf(SecondSupplement.class);
        assertThatThrownBy(() -> new Exemption("", "head")).isInstanceOf(IncompleteExemption.class);

        var second = clock.pause(at("2026-03-13 09:00"), SUPPLEMENT, new Exemption("Luật Đất đai, Điều 1", "head"));
        assertThat(second.supplements()).isEqualTo(2);
    }

    @Test
    void as19TheRealReceiptIsNearItsDueDateOneWorkingDayBefore() {
        var clock = as19();

        assertThat(clock.due()).isEqualTo(at("2026-02-12 17:00"));
        assertThat(clock.nearDueFrom(RULE)).isEqualTo(at("2026-02-11 17:00"));
        assertThat(clock.light(at("2026-02-11 16:59"), RULE)).isEqualTo(TrafficLight.IN_TIME);
        assertThat(clock.light(at("2026-02-11 17:00"), RULE)).isEqualTo(TrafficLight.NEAR_DUE);
        assertThat(clock.light(at("2026-02-12 17:00"), RULE)).isEqualTo(TrafficLight.NEAR_DUE);
        assertThat(clock.light(at("2026-02-12 17:00:01"), RULE)).isEqualTo(TrafficLight.OVERDUE);
    }

    @Test
    void as19TheRealReceiptIsOverdueInWorkingDaysAndOfficeHours() {
        var left = as19().left(at("2026-02-24 09:00"));

        assertThat(left).isEqualTo(new TimeLeft(true, TimeLimit.Unit.WORKING_DAYS, 3, Duration.ofMinutes(990)));
    }

    @Test
    void as19ANewDateMovesNeitherTheLimitNorTheStatistics() {
        var again = as19().reappoint(at("2026-02-11 15:00"), at("2026-02-25 17:00"), null);

        assertThat(again.due()).isEqualTo(at("2026-02-12 17:00"));
        assertThat(again.firstDue()).isEqualTo(at("2026-02-12 17:00"));
        assertThat(again.appointment()).isEqualTo(at("2026-02-25 17:00"));
        assertThat(again.finish(at("2026-02-24 10:00")).verdict()).contains(Verdict.LATE);
    }

    @Test
    void as19ASecondNewDateOrOneThatComesTooLateNeedsTheHead() {
        var once = as19().reappoint(at("2026-02-11 15:00"), at("2026-02-25 17:00"), null);
        var head = new Exemption("Nghị định 118/2025/NĐ-CP", "head");

        assertThatThrownBy(() -> once.reappoint(at("2026-02-12 09:00"), at("2026-02-27 17:00"), null))
                .isInstanceOf(SecondReappointment.class);
        assertThatThrownBy(() -> as19().reappoint(at("2026-02-13 09:00"), at("2026-02-27 17:00"), null))
                .isInstanceOf(LimitAlreadyOver.class);
        assertThat(once.reappoint(at("2026-02-24 09:00"), at("2026-02-27 17:00"), head)
                        .appointment())
                .isEqualTo(at("2026-02-27 17:00"));
    }

    @Test
    void as20TheClockStandsStillUntilTheCitizenHasPaid() {
        var terms = ClockTerms.of(new WorkingDays(12), SupplementMode.PAUSE).pausingWhile(FINANCIAL_OBLIGATION);
        var noticed = DossierClock.start(H0730, terms, at("2026-04-13 09:00"))
                .pause(at("2026-04-22 16:00"), FINANCIAL_OBLIGATION);

        var paid = noticed.resume(at("2026-05-06 09:00"));

        assertThat(noticed.daysUsed(at("2026-05-04 09:00"))).isEqualTo(7);
        assertThat(noticed.left(at("2026-05-04 09:00")).amount()).isEqualTo(5);
        assertThat(noticed.phase()).isEqualTo(1);
        assertThat(paid.phase()).isEqualTo(2);
        assertThat(paid.pause(at("2026-05-07 09:00"), SUPPLEMENT)
                        .resume(at("2026-05-07 10:00"))
                        .phase())
                .isEqualTo(2);
        assertThat(days(paid, Use.PAUSED)).hasSize(7).endsWith(day("2026-05-06"));
        assertThat(paid.due()).isEqualTo(at("2026-05-13 17:00"));
        assertThat(paid.left(at("2026-05-06 09:00")).amount()).isEqualTo(5);
    }

    @Test
    void as21ANoticeThatComesLateMovesTheLawfulDateButNotTheFirstPromise() {
        var knownThen = Given.daysOff().stream()
                .filter(day -> !day.notice().equals("12729/VPCP-KGVX"))
                .toList();
        var before = new WorkingTime(
                WorkingCalendar.of("9441", Given.CALENDAR.completeYears(), knownThen), H0730.officeHours());
        var promised = DossierClock.start(
                before, ClockTerms.of(new WorkingDays(9), SupplementMode.PAUSE), at("2025-12-22 09:00"));

        var recomputed = promised.readWith(H0730);

        assertThat(promised.due()).isEqualTo(at("2026-01-05 17:00"));
        assertThat(recomputed.due()).isEqualTo(at("2026-01-06 17:00"));
        assertThat(recomputed.firstDue()).isEqualTo(at("2026-01-05 17:00"));
        assertThat(recomputed.history()).isEqualTo(promised.history());
    }

    private static DossierClock as16(ClockTerms terms) {
        return DossierClock.start(H0730, terms, at("2026-03-02 08:00"))
                .pause(at("2026-03-05 10:00"), SUPPLEMENT)
                .resume(at("2026-03-11 14:00"));
    }

    private static DossierClock as19() {
        return DossierClock.start(
                H0730, ClockTerms.of(new WorkingDays(20), SupplementMode.PAUSE), at("2026-01-15 09:00"));
    }

    private static List<LocalDate> days(DossierClock clock, Use use) {
        return clock.days().stream()
                .filter(day -> day.use() == use)
                .map(DayUse::date)
                .toList();
    }
}
