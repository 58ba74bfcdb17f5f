package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LAND_OFFICE;
import static vn.onestop.processing.Office.LAND_SPECIALIST;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.casefile.CaseFixture.ID;
import static vn.onestop.processing.casefile.CaseFixture.NOW;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;
import static vn.onestop.processing.casefile.CaseFixture.askedBack;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Promise;
import vn.onestop.processing.Office;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;
import vn.onestop.time.TrafficLight;

/** The citizen asks to have the dossier back, and the clock stands still until somebody answers. */
class WithdrawalsTest {

    private static final Instant WEDNESDAY = at("2026-03-11T14:00");

    @Test
    void theCounterRecordsWhatTheCitizenWants() {
        var file = aCase().underReview();

        var events = new Detours(file).requestWithdrawal("Không còn nhu cầu", COUNTER_CLERK, NOW);

        assertThat(events)
                .containsExactly(new WithdrawalRequested(ID, 7, NOW, COUNTER_CLERK.actor(), "Không còn nhu cầu"));
        assertThat(file.status()).isEqualTo(CaseStatus.WITHDRAWAL_ASKED);
    }

    @Test
    void aFrozenClockIsNeverOverdue() {
        var file = aCase().askedBack();

        assertThat(file.walk().current().due()).isEmpty();
        assertThat(file.clock().light(at("2026-05-20T09:00"))).isEqualTo(TrafficLight.PAUSED);
        assertThat(file.clock().read(SCHEDULE).left(at("2026-05-20T09:00")).overdue())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "IN_WORK", "WAITING_FOR_CITIZEN", "WAITING_FOR_PAYMENT"})
    void aDeclinedCaseGoesOnWhereItWas(CaseStatus before) {
        var file = askedBack(aCase().in(before));
        var official = file.walk().current().official();

        decline(file, HEAD, WEDNESDAY);

        assertThat(file.status()).isEqualTo(before);
        assertThat(file.walk().current().official()).isEqualTo(official);
    }

    @Test
    void theTimeFrozenCountsLikeAPause() {
        var file = aCase().askedBack();

        var events = decline(file, SPECIALIST, WEDNESDAY);

        assertThat(events)
                .satisfiesExactly(
                        declined -> assertThat(declined)
                                .isEqualTo(
                                        new WithdrawalDeclined(ID, 8, WEDNESDAY, SPECIALIST.actor(), "Kết quả sắp có")),
                        moved -> {
                            var promise = (PromiseMoved) moved;
                            assertThat(promise.cause()).isEqualTo(Cause.WITHDRAWAL);
                            assertThat(promise.promise().due()).isEqualTo(at("2026-03-20T17:00"));
                            assertThat(promise.promise().days())
                                    .filteredOn(day -> day.use() == Promise.Use.PAUSED)
                                    .hasSize(4);
                        });
        assertThat(file.clock().held()).isEqualTo(at("2026-03-20T17:00"));
        assertThat(file.walk().current().due()).contains(at("2026-03-16T11:00"));
        assertThat(file.clock().isPaused()).isFalse();
    }

    @Test
    void anAnswerOnTheSameDayMovesNoPromise() {
        var file = aCase().askedBack();

        assertThat(decline(file, HEAD, at("2026-03-05T16:00"))).singleElement().isInstanceOf(WithdrawalDeclined.class);
    }

    /** The papers were asked for on the 5th and the dossier on the 6th: one stretch of standing still, not two. */
    @Test
    void askedForWhilePapersAreAwaitedItStandsInsideThatPause() {
        var file = aCase().waitingForPapers();
        new Detours(file).requestWithdrawal("Nộp nhầm nơi", COUNTER_CLERK, at("2026-03-06T09:00"));

        var declined = decline(file, LEADER, at("2026-03-10T09:00"));
        var pausedAt = file.clock().pausedAt();
        var received = file.receiveSupplement(SPECIALIST, SCHEDULE, WEDNESDAY);

        assertThat(declined).singleElement().isInstanceOf(WithdrawalDeclined.class);
        assertThat(pausedAt).contains(NOW);
        assertThat(received).last().isInstanceOfSatisfying(PromiseMoved.class, moved -> {
            assertThat(moved.cause()).isEqualTo(Cause.SUPPLEMENT_PAUSE);
            assertThat(moved.promise().due()).isEqualTo(at("2026-03-20T17:00"));
        });
        assertThat(file.walk().current().due()).contains(at("2026-03-16T11:00"));
    }

    @Test
    void aWithdrawalRestartsNoLimitThatPapersRestart() {
        var file = aCase().of(Office.procedure(
                        "1.001612",
                        SupplementClock.RESTART,
                        Office.phase(
                                Office.step(Role.COUNTER, "0.5"),
                                Office.step(Role.SPECIALIST, "6"),
                                Office.step(Role.LEADER, "2"),
                                Office.step(Role.CLERK, "1"))))
                .askedBack();

        decline(file, HEAD, WEDNESDAY);

        assertThat(file.clock().due()).isEqualTo(at("2026-03-20T17:00"));
        assertThat(file.walk().current().due()).contains(at("2026-03-16T11:00"));
    }

    @Test
    void itMayBeAskedForAgain() {
        var file = aCase().askedBack();
        decline(file, HEAD, at("2026-03-06T09:00"));

        new Detours(file).requestWithdrawal("Vẫn muốn rút", COUNTER_CLERK, at("2026-03-09T09:00"));
        decline(file, HEAD, at("2026-03-11T09:00"));

        assertThat(file.clock().due()).as("the 6th, the 10th and the 11th").isEqualTo(at("2026-03-19T17:00"));
        assertThat(file.clock().waits().withdrawals()).hasSize(2);
    }

    @Test
    void whatIsOverdueStaysOverdue() {
        var file = aCase().underReview();
        new Detours(file).requestWithdrawal("Chờ lâu quá", COUNTER_CLERK, at("2026-03-17T08:00"));

        var events = decline(file, HEAD, at("2026-03-24T08:00"));

        assertThat(events).hasSize(1);
        assertThat(file.clock().light(at("2026-03-24T09:00"))).isEqualTo(TrafficLight.OVERDUE);
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNED", "ISSUING"})
    void onceTheResultIsSignedItIsTooLate(CaseStatus status) {
        var file = aCase().in(status);

        assertThatExceptionOfType(AlreadySigned.class).isThrownBy(() -> askedBack(file));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WITHDRAWAL_ASKED")
    void nothingIsDeclinedThatNobodyAskedFor(CaseStatus status) {
        var file = aCase().in(status);

        assertThatExceptionOfType(vn.onestop.web.Problem.class).isThrownBy(() -> decline(file, HEAD, WEDNESDAY));
    }

    @Test
    void onlyTheCounterThatReceivedTheDossierRecordsTheWish() {
        var file = aCase().underReview();
        var elsewhere = Office.official("clerk8", Office.BRANCH, Role.COUNTER);

        for (var official : List.of(elsewhere, SPECIALIST, HEAD)) {
            assertThatExceptionOfType(NotYourCounter.class)
                    .isThrownBy(() -> new Detours(file).requestWithdrawal("Nộp nhầm", official, NOW));
        }
    }

    @Test
    void theOneWhoHasTheStepOrSomebodyWhoAnswersForItDeclines() {
        var file = askedBack(land());

        for (var official : List.of(COUNTER_CLERK, SPECIALIST, COLLEAGUE, HEAD)) {
            assertThatExceptionOfType(NotYoursToAnswer.class).isThrownBy(() -> decline(file, official, WEDNESDAY));
        }
        assertThat(decline(file, LAND_SPECIALIST, WEDNESDAY)).isNotEmpty();
        assertThat(decline(askedBack(land()), Office.official("land.leader", LAND_OFFICE, Role.LEADER), WEDNESDAY))
                .isNotEmpty();
    }

    @Test
    void whoMayAgreeMayStopIt() {
        var file = aCase().askedBack();

        assertThat(Choices.of(file, SPECIALIST)).containsExactlyInAnyOrder(Act.DECLINE_WITHDRAWAL, Act.STOP);
        assertThat(Choices.of(file, COUNTER_CLERK)).isEmpty();
        new Detours(file).stop(CaseFixture.order(StopReason.WITHDRAWN), SPECIALIST, SCHEDULE, WEDNESDAY);
        assertThat(file.clock().waits().withdrawals().getFirst().answeredBy()).contains(SPECIALIST.account());
    }

    private static CaseFile land() {
        var file = aCase().decidedBy(LAND_OFFICE).withSpecialists();
        file.take(2, LAND_SPECIALIST, at("2026-03-02T10:00"));
        return file;
    }

    private static List<CaseEvent> decline(CaseFile file, Official by, Instant now) {
        return new Detours(file).declineWithdrawal("Kết quả sắp có", by, SCHEDULE, now);
    }
}
