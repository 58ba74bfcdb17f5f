package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.casefile.CaseFixture.ID;
import static vn.onestop.processing.casefile.CaseFixture.NOW;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;
import static vn.onestop.processing.casefile.CaseFixture.order;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.processing.Office;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;
import vn.onestop.web.InvalidFields;

/** A case ends without a decision: form 05, and why. */
class StopsTest {

    @Test
    void theNoticeSaysWhyAndHowTheDateWasKept() {
        var file = aCase().underReview();

        var stopped = stop(file, StopReason.NOT_ELIGIBLE, LEADER, NOW);

        assertThat(stopped)
                .isEqualTo(new CaseStopped(
                        ID,
                        7,
                        NOW,
                        LEADER.actor(),
                        StopReason.NOT_ELIGIBLE,
                        "Hộ đã chuyển đi nơi khác",
                        "Điều 10 Nghị định 20/2021/NĐ-CP",
                        "45/TB-UBND",
                        at("2026-03-16T17:00"),
                        Verdict.EARLY,
                        List.of()));
        assertThat(file.status()).isEqualTo(CaseStatus.STOPPED);
    }

    @Test
    void whatEndsAfterItsDateWasLate() {
        var file = aCase().underReview();

        assertThat(stop(file, StopReason.OTHER, LEADER, at("2026-03-17T09:00")).verdict())
                .isEqualTo(Verdict.LATE);
    }

    /** The clock stood still from the 5th on, whenever it was that somebody agreed. */
    @Test
    void whatIsWithdrawnWhileThereWasTimeIsNotLate() {
        var file = aCase().askedBack();

        assertThat(stop(file, StopReason.WITHDRAWN, HEAD, at("2026-03-30T09:00"))
                        .verdict())
                .isEqualTo(Verdict.EARLY);
        assertThat(file.clock().pausedAt()).isEmpty();
    }

    @Test
    void papersThatDoNotComeEndTheCaseAfterTheLastDay() {
        var file = aCase().waitingForPapers();

        assertThatExceptionOfType(TooEarlyToStop.class)
                .isThrownBy(() -> stop(file, StopReason.NOT_SUPPLEMENTED, SPECIALIST, at("2026-03-20T23:59")));
        assertThat(stop(file, StopReason.NOT_SUPPLEMENTED, SPECIALIST, at("2026-03-21T00:00"))
                        .verdict())
                .isEqualTo(Verdict.EARLY);
    }

    @Test
    void theCounterMayFindThatPapersDidNotCome() {
        var file = aCase().waitingForPapers();

        assertThat(stop(file, StopReason.NOT_SUPPLEMENTED, COUNTER_CLERK, at("2026-03-23T08:00"))
                        .reasonCode())
                .isEqualTo(StopReason.NOT_SUPPLEMENTED);
    }

    @Test
    void onlyALeaderEndsWhatNobodyAskedToEnd() {
        var file = aCase().underReview();
        var elsewhere = Office.official("leader8", Office.BRANCH, Role.LEADER);

        for (var official : List.of(SPECIALIST, HEAD, COUNTER_CLERK, elsewhere)) {
            assertThatExceptionOfType(NotYoursToStop.class)
                    .isThrownBy(() -> stop(file, StopReason.NOT_ELIGIBLE, official, NOW));
        }
    }

    @Test
    void aColleagueAndTheCounterDoNotAgreeToAWithdrawal() {
        var file = aCase().askedBack();

        for (var official : List.of(COLLEAGUE, COUNTER_CLERK)) {
            assertThatExceptionOfType(NotYoursToStop.class)
                    .isThrownBy(() -> stop(file, StopReason.WITHDRAWN, official, NOW));
        }
    }

    @Test
    void onlyAWithdrawalNeedsNoLegalBasis() {
        var file = aCase().underReview();
        var withoutBasis = new StopOrder(StopReason.OTHER, "Hộ đã chuyển đi", null, null);

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> new Detours(file).stop(withoutBasis, LEADER, SCHEDULE, NOW));
        assertThat(file.status()).isEqualTo(CaseStatus.IN_WORK);
    }

    @ParameterizedTest
    @EnumSource
    void aReasonThatDoesNotFitWhereTheCaseStandsIsRefused(StopReason reason) {
        for (var status : CaseStatus.values()) {
            if (!status.isClosed() && !status.stopsFor().contains(reason)) {
                var file = aCase().in(status);

                assertThatExceptionOfType(vn.onestop.web.Problem.class)
                        .isThrownBy(() -> stop(file, reason, LEADER, at("2026-04-20T09:00")));
                assertThat(file.status()).isEqualTo(status);
            }
        }
    }

    @Test
    void whatIsSignedIsIssuedAndNotStopped() {
        var file = aCase().signed();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> stop(file, StopReason.OTHER, LEADER, NOW));
    }

    @Test
    void aStoppedCaseIsClosedForEverybody() {
        var file = aCase().stopped();

        assertThatExceptionOfType(CaseClosed.class).isThrownBy(() -> file.complete(2, SPECIALIST, SCHEDULE, NOW));
        assertThatExceptionOfType(CaseClosed.class).isThrownBy(() -> stop(file, StopReason.OTHER, LEADER, NOW));
        for (var official : List.of(SPECIALIST, LEADER, HEAD, COUNTER_CLERK)) {
            assertThat(Choices.of(file, official)).isEmpty();
        }
    }

    private static CaseStopped stop(CaseFile file, StopReason reason, Official by, Instant now) {
        return (CaseStopped)
                new Detours(file).stop(order(reason), by, SCHEDULE, now).getFirst();
    }
}
