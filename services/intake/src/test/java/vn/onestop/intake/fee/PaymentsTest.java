package vn.onestop.intake.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;
import static vn.onestop.intake.testing.Processing.asksFor;
import static vn.onestop.intake.testing.Processing.decided;
import static vn.onestop.intake.testing.Processing.idOf;
import static vn.onestop.intake.testing.Processing.stopped;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.intake.testing.AtTheCounter.Answer;

/** A citizen pays at the counter what is owed, once, for a receipt. */
class PaymentsTest extends AtTheTill {

    @Test
    void theFeeOfTheProcedureIsDueOnAcceptance() {
        var fees = fees(accepted());

        assertThat(fees.at("/dues/0/ordinal")).isEqualTo("0");
        assertThat(fees.at("/dues/0/price")).isEqualTo("15000");
        assertThat(fees.at("/dues/0/state")).isEqualTo("OWED");
        assertThat(fees.at("/dues/0/purpose/vi")).contains("hôn nhân");
    }

    @Test
    void whatCostsNothingIsNotOwed() {
        var accepted = counter.accept(forMaritalStatus().procedure("1.001193").papers(1, 2));

        assertThat(fees(accepted).body().at("/dues").size()).isZero();
        assertThat(pay(accepted, CASH).problem()).isEqualTo("no-such-due");
    }

    @Test
    void cashGetsAReceiptAndTheOtherServicesHearOfIt() {
        var accepted = accepted();

        var payment = pay(accepted, CASH);

        assertThat(payment.status()).as(payment.text()).isEqualTo(201);
        assertThat(payment.at("/receiptNumber")).matches("BL-2026-\\d{6}");
        assertThat(fees(accepted).at("/dues/0/state")).isEqualTo("PAID");
        var said = await().until(() -> said(accepted), events -> !events.isEmpty());
        assertThat(said)
                .containsExactly(new FeePaid(
                        idOf(accepted),
                        2,
                        clock.instant(),
                        new Actor("clerk", "H26.103.25.7"),
                        0,
                        15000,
                        PaymentMethod.CASH,
                        payment.at("/receiptNumber")));
        var dossier = counter.get(path(accepted, ""), CLERK);
        assertThat(dossier.at("/history/1/fact")).isEqualTo("FEE_PAID");
        assertThat(dossier.at("/status")).isEqualTo("ACCEPTED");
    }

    @Test
    void receiptsAreNumberedWithoutGapsThoughSomeAreRefused() throws Exception {
        var dossiers = List.of(accepted(), accepted(), accepted(), accepted());
        var first = number(pay(accepted(), CASH));

        List<Answer> paid;
        try (var clerks = Executors.newFixedThreadPool(4)) {
            paid = clerks
                    .invokeAll(dossiers.stream()
                            .<Callable<Answer>>map(dossier -> () -> {
                                pay(dossier, CASH.replace("15000", "1"));
                                return pay(dossier, CASH);
                            })
                            .toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();
        }

        assertThat(paid.stream().map(PaymentsTest::number))
                .containsExactlyInAnyOrder(first + 1, first + 2, first + 3, first + 4);
    }

    @Test
    void whatIsPaidIsNotPaidAgain() {
        var accepted = accepted();
        pay(accepted, CASH);

        var again = pay(accepted, CASH);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("nothing-owed");
        assertThat(again.at("/state")).isEqualTo("PAID");
    }

    @Test
    void whoAsksAgainWithTheSameKeyGetsTheSameReceipt() {
        var accepted = accepted();
        var key = UUID.randomUUID().toString();

        var first = counter.post(path(accepted, "/payments"), CASH, key, CLERK);
        var again = counter.post(path(accepted, "/payments"), CASH, key, CLERK);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(fees(accepted).body().at("/payments").size()).isEqualTo(1);
    }

    @Test
    void whatProcessingAsksForIsOwedUnderItsNumber() {
        var accepted = accepted();
        processing.says(asksFor(idOf(accepted), 1, 250_000));
        processing.says(asksFor(idOf(accepted), 1, 250_000));

        var fees = fees(accepted);
        assertThat(fees.body().at("/dues").size()).isEqualTo(2);
        assertThat(fees.at("/dues/1/legalBasis")).contains("10/2022");
        assertThat(fees.at("/dues/1/payBy")).isEqualTo("2026-03-20");

        pay(
                accepted,
                "{\"ordinal\": 1, \"amount\": 250000, \"method\": \"TRANSFER\", \"reference\": \"FT26069123456\"}");

        var said = await().until(() -> said(accepted), events -> !events.isEmpty());
        assertThat(said.getFirst().ordinal()).isEqualTo(1);
        assertThat(said.getFirst().method()).isEqualTo(PaymentMethod.TRANSFER);
    }

    @Test
    void whatWasPaidAtTheTaxOfficeIsNotPaidHere() {
        var accepted = accepted();
        processing.says(asksFor(idOf(accepted), 1, 250_000));
        processing.says(new PaymentReceived(
                idOf(accepted), 9, clock.instant(), new Actor("official", "H26.103.25.7"), 1, 250_000, "KB-77"));

        assertThat(fees(accepted).at("/dues/1/state")).isEqualTo("PAID_ELSEWHERE");
        assertThat(pay(accepted, "{\"ordinal\": 1, \"amount\": 250000, \"method\": \"CASH\"}")
                        .problem())
                .isEqualTo("nothing-owed");
    }

    @Test
    void copiesArePaidByTheirNumber() {
        var accepted = counter.accept(forMaritalStatus().procedure("2.000635").papers(1));
        var three = "{\"ordinal\": 0, \"amount\": 24000, \"quantity\": 3, \"method\": \"CASH\"}";

        assertThat(fees(accepted).at("/dues/0/counted")).isEqualTo("true");
        assertThat(pay(accepted, three.replace("\"quantity\": 3,", "")).text()).contains("quantity");
        assertThat(pay(accepted, three.replace("24000", "8000")).text()).contains("24.000");
        assertThat(pay(accepted, three).status()).isEqualTo(201);
    }

    @Test
    void theFeeMayBePaidWhenTheResultIsCollected() {
        var accepted = accepted();
        processing.says(decided(idOf(accepted), 16, "2026-03-12T15:40"));

        assertThat(pay(accepted, CASH).status()).isEqualTo(201);
        assertThat(counter.get(path(accepted, ""), CLERK).at("/status")).isEqualTo("READY");
    }

    @Test
    void nobodyPaysForAStoppedDossier() {
        var accepted = accepted();
        processing.says(stopped(idOf(accepted), 9, StopReason.NOT_ELIGIBLE, clock.instant()));

        assertThat(fees(accepted).at("/dues/0/state")).isEqualTo("DROPPED");
        assertThat(pay(accepted, CASH).problem()).isEqualTo("nothing-owed");
    }

    @Test
    void anotherCounterHasNoSuchDossier() {
        var accepted = accepted();

        assertThat(counter.get(path(accepted, "/fees"), CLERK_OF_BRANCH_8).problem())
                .isEqualTo("no-such-dossier");
        assertThat(counter.post(
                                path(accepted, "/payments"),
                                CASH,
                                UUID.randomUUID().toString(),
                                CLERK_OF_BRANCH_8)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"ordinal": 0, "amount": 14999, "method": "CASH"} | amount
        {"ordinal": 0, "amount": 0, "method": "CASH"} | amount
        {"ordinal": 0, "amount": 15000} | method
        {"ordinal": -1, "amount": 15000, "method": "CASH"} | ordinal
        {"ordinal": 0, "amount": 15000, "method": "CASH", "quantity": 2} | quantity
        {"ordinal": 0, "amount": 15000, "method": "TRANSFER"} | reference
        {"ordinal": 0, "amount": 15000, "method": "TRANSFER", "reference": "=1+1"} | reference
        {"ordinal": 0, "amount": 15000, "method": "CASH", "reference": "FT1"} | reference
        """)
    void whatIsMissingOrWrongIsNamedAndNothingIsKept(String body, String field) {
        var accepted = accepted();

        var answer = pay(accepted, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().at("/errors").findValuesAsString("field")).contains(field);
        assertThat(fees(accepted).body().at("/payments").size()).isZero();
    }

    private static int number(Answer paid) {
        return Integer.parseInt(paid.at("/receiptNumber").substring("BL-2026-".length()));
    }
}
