package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.casefile.CaseFixture.ID;
import static vn.onestop.processing.casefile.CaseFixture.NOW;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;
import static vn.onestop.processing.casefile.CaseFixture.money;
import static vn.onestop.processing.casefile.CaseFixture.paid;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.processing.casefile.StrayPayments.Why;
import vn.onestop.time.TrafficLight;

/** The citizen has to pay before the case can go on, and the law says whether the wait counts. */
class PaymentsTest {

    private static final Instant WEDNESDAY = at("2026-03-11T14:00");

    @Test
    void theCitizenIsToldWhatForAndUntilWhen() {
        var file = aCase().underReview();

        var events = new Detours(file).requestPayment(money(), true, SPECIALIST, NOW);

        assertThat(events)
                .containsExactly(new PaymentRequested(
                        ID,
                        7,
                        NOW,
                        SPECIALIST.actor(),
                        1,
                        2_500_000,
                        "Lệ phí trước bạ",
                        "Nghị định 10/2022/NĐ-CP",
                        money().payBy(),
                        true));
        assertThat(file.status()).isEqualTo(CaseStatus.WAITING_FOR_PAYMENT);
    }

    @Test
    void whereTheLawTakesTheWaitOutTheClockStandsStill() {
        var file = aCase().owing(true);

        var events = receive(file, paid(1, WEDNESDAY), WEDNESDAY);

        assertThat(events)
                .satisfiesExactly(
                        received -> assertThat(((PaymentReceived) received).receiptNumber())
                                .isEqualTo("BL-0001"),
                        moved -> {
                            var promise = (PromiseMoved) moved;
                            assertThat(promise.cause()).isEqualTo(Cause.FINANCIAL_OBLIGATION);
                            assertThat(promise.promise().due()).isEqualTo(at("2026-03-20T17:00"));
                        });
        assertThat(file.status()).isEqualTo(CaseStatus.IN_WORK);
        assertThat(file.walk().current().due()).contains(at("2026-03-16T11:00"));
    }

    @Test
    void whereItDoesNotTheWaitCounts() {
        var file = aCase().owing(false);
        var stepDue = file.walk().current().due();

        assertThat(file.clock().light(at("2026-03-17T08:00"))).isEqualTo(TrafficLight.OVERDUE);
        assertThat(receive(file, paid(1, WEDNESDAY), WEDNESDAY)).singleElement().isInstanceOf(PaymentReceived.class);
        assertThat(file.walk().current().due()).isEqualTo(stepDue).isPresent();
        assertThat(file.clock().due()).isEqualTo(at("2026-03-16T17:00"));
    }

    @Test
    void theClockRunsOnFromWhenItWasPaidAndNotFromWhenItWasHeard() {
        var file = aCase().owing(true);

        var events = receive(file, paid(1, at("2026-03-09T10:00")), WEDNESDAY);

        assertThat(events)
                .last()
                .isInstanceOfSatisfying(
                        PromiseMoved.class,
                        moved -> assertThat(moved.promise().due())
                                .as("the 6th and the 9th")
                                .isEqualTo(at("2026-03-18T17:00")));
    }

    @Test
    void aCashiersClockThatDiffersMakesNoWaitNegative() {
        var file = aCase().owing(true);

        receive(file, paid(1, at("2026-03-01T10:00")), WEDNESDAY);

        assertThat(file.clock().due()).isEqualTo(at("2026-03-16T17:00"));
        assertThat(file.clock().waits().payments().getFirst().paidAt()).contains(NOW);
    }

    /** Owed from the 5th, asked back on the 6th, paid on the 9th, declined on the 11th: it stood still all the while. */
    @Test
    void aPaymentThatWasOnItsWayWhenTheDossierWasAskedBackCounts() {
        var file = aCase().owing(true);
        new Detours(file).requestWithdrawal("Đổi ý", COUNTER_CLERK, at("2026-03-06T09:00"));

        var received = receive(file, paid(1, at("2026-03-09T10:00")), at("2026-03-09T10:00"));
        var declined = new Detours(file).declineWithdrawal("Đã nộp tiền", HEAD, SCHEDULE, WEDNESDAY);

        assertThat(received).singleElement().isInstanceOf(PaymentReceived.class);
        assertThat(file.status()).isEqualTo(CaseStatus.IN_WORK);
        assertThat(declined).last().isInstanceOfSatisfying(PromiseMoved.class, moved -> {
            assertThat(moved.cause()).isEqualTo(Cause.WITHDRAWAL);
            assertThat(moved.promise().due()).isEqualTo(at("2026-03-20T17:00"));
        });
    }

    @Test
    void whoIsAskedBackWhileOwingGoesOnOwing() {
        var file = CaseFixture.askedBack(aCase().owing(true));

        new Detours(file).declineWithdrawal("Đổi ý", HEAD, SCHEDULE, WEDNESDAY);

        assertThat(file.status()).isEqualTo(CaseStatus.WAITING_FOR_PAYMENT);
        assertThat(file.clock().pausedAt()).contains(NOW);
    }

    @Test
    void onlyWhoeverHasTheStepAsksForMoney() {
        var file = aCase().underReview();

        assertThatExceptionOfType(StepHeld.class)
                .isThrownBy(() -> new Detours(file).requestPayment(money(), true, COLLEAGUE, NOW));
        assertThatExceptionOfType(NotYourStep.class)
                .isThrownBy(() -> new Detours(file).requestPayment(money(), true, HEAD, NOW));
    }

    @Test
    void moneyThatDoesNotComeEndsTheCaseAfterTheLastDay() {
        var file = aCase().owing(true);
        var order = CaseFixture.order(StopReason.NOT_PAID);

        assertThatExceptionOfType(TooEarlyToStop.class)
                .isThrownBy(() -> new Detours(file).stop(order, SPECIALIST, SCHEDULE, at("2026-03-20T17:00")));
        assertThat(new Detours(file).stop(order, SPECIALIST, SCHEDULE, at("2026-03-23T08:00")))
                .hasSize(1);
    }

    @Test
    void whatDoesNotFitSaysWhy() {
        var owing = aCase().owing(true);
        var open = owing.clock().waits().payment(1).orElseThrow();
        var wrong = new FeePaid(
                ID, 2, NOW, COUNTER_CLERK.actor(), 1, 1, paid(1, NOW).method(), "BL-0002");
        var stopped = aCase().owing(true);
        new Detours(stopped).stop(CaseFixture.order(StopReason.NOT_PAID), SPECIALIST, SCHEDULE, at("2026-03-23T08:00"));

        assertThat(Why.of(owing, null, paid(2, NOW))).isEqualTo(Why.NOT_ASKED_FOR);
        assertThat(Why.of(owing, open, wrong)).isEqualTo(Why.WRONG_AMOUNT);
        assertThat(Why.of(owing, open, paid(1, NOW))).isNull();
        assertThat(Why.of(stopped, stopped.clock().waits().payment(1).orElseThrow(), paid(1, NOW)))
                .isEqualTo(Why.CASE_CLOSED);
        receive(owing, paid(1, NOW), NOW);
        assertThat(Why.of(owing, open, wrong)).isEqualTo(Why.PAID_BEFORE);
    }

    private static List<CaseEvent> receive(CaseFile file, FeePaid paid, Instant now) {
        return new Detours(file).receivePayment(paid, SCHEDULE, now);
    }
}
