package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;
import static vn.onestop.time.Given.day;
import static vn.onestop.time.PauseCause.SUPPLEMENT;
import static vn.onestop.time.PauseCause.WITHDRAWAL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.onestop.time.DayUse.Use;
import vn.onestop.time.TimeLimit.WorkingDays;

/** While an applicant who asks to have the dossier back waits for the answer, the clock stands still. */
class WithdrawalTest {

    @ParameterizedTest
    @EnumSource
    void itNeedsNoWordInTheProceduresTextAndRunsOnWhereItStood(SupplementMode mode) {
        var asked = clock(mode).pause(at("2026-03-05 10:00"), WITHDRAWAL);

        var declined = asked.resume(at("2026-03-11 14:00"));

        assertThat(asked.pausedFor()).contains(WITHDRAWAL);
        assertThat(asked.light(at("2026-04-30 09:00"), NearDueRule.USUAL)).isEqualTo(TrafficLight.PAUSED);
        assertThat(declined.due()).isEqualTo(at("2026-03-20 17:00"));
        assertThat(declined.explanation().dates(Use.PAUSED))
                .containsExactly(day("2026-03-06"), day("2026-03-09"), day("2026-03-10"), day("2026-03-11"));
    }

    @Test
    void itIsNoRequestForPapersAndBeginsNoPhase() {
        var declined = clock(SupplementMode.PAUSE)
                .pause(at("2026-03-05 10:00"), WITHDRAWAL)
                .resume(at("2026-03-06 10:00"));

        assertThat(declined.supplements()).isZero();
        assertThat(declined.phase()).isEqualTo(1);
        assertThat(declined.pause(at("2026-03-09 10:00"), SUPPLEMENT).supplements())
                .isEqualTo(1);
    }

    @Test
    void whatIsGivenBackWhileThereWasTimeWasNotLate() {
        var given = clock(SupplementMode.PAUSE)
                .pause(at("2026-03-05 10:00"), WITHDRAWAL)
                .finish(at("2026-03-30 09:00"));

        assertThat(given.verdict()).contains(Verdict.EARLY);
    }

    private static DossierClock clock(SupplementMode mode) {
        return DossierClock.start(H0730, ClockTerms.of(new WorkingDays(10), mode), at("2026-03-02 08:00"));
    }
}
