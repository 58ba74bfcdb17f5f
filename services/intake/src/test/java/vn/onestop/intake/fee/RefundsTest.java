package vn.onestop.intake.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.onestop.intake.testing.AtTheCounter.ADMIN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;
import static vn.onestop.intake.testing.Processing.idOf;
import static vn.onestop.intake.testing.Processing.stopped;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter.Answer;

/** What is given back, and the count of a day. */
class RefundsTest extends AtTheTill {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoWithdrawsADossierGetsTheMoneyBackOnce() {
        var accepted = accepted();
        var receipt = pay(accepted, CASH).at("/receiptNumber");
        processing.says(stopped(idOf(accepted), 9, StopReason.WITHDRAWN, clock.instant()));

        var due = fees(accepted);
        assertThat(due.at("/refunds/0/reason")).isEqualTo("WITHDRAWN");
        assertThat(due.at("/refunds/0/amount")).isEqualTo("15000");
        assertThat(due.body().at("/refunds/0/refundNumber").isNull()).isTrue();
        assertThat(counter.get("/api/payments/refunds", CLERK).text()).contains(receipt);

        clock.set("2026-03-11T10:00");
        var refund = refund(accepted, receipt);

        assertThat(refund.status()).as(refund.text()).isEqualTo(201);
        assertThat(refund.at("/refundNumber")).matches("HT-2026-\\d{6}");
        assertThat(refund.at("/refundedBy")).isEqualTo("clerk");
        assertThat(counter.get("/api/payments/refunds", CLERK).text()).doesNotContain(receipt);
        var again = refund(accepted, receipt);
        assertThat(again.problem()).isEqualTo("refunded-before");
        assertThat(again.at("/detail")).contains(refund.at("/refundNumber"));
    }

    @Test
    void whoIsStoppedForAnotherReasonHasPaidForTheWork() {
        var accepted = accepted();
        var receipt = pay(accepted, CASH).at("/receiptNumber");
        processing.says(stopped(idOf(accepted), 9, StopReason.NOT_SUPPLEMENTED, clock.instant()));

        assertThat(fees(accepted).body().at("/refunds").size()).isZero();
        assertThat(refund(accepted, receipt).problem()).isEqualTo("no-such-refund");
    }

    @Test
    void theEveningsCountIsTheDaysOfOneCounter() {
        clock.set("2026-05-06T09:15");
        var transfer =
                "{\"ordinal\": 0, \"amount\": 15000, \"method\": \"TRANSFER\", \"reference\": \"FT26126000001\"}";
        var first = branch8(ADossier.forMaritalStatus());
        var second = branch8(ADossier.forMaritalStatus());
        var third = branch8(ADossier.forMaritalStatus());
        var receipt = payAtBranch8(first, CASH).at("/receiptNumber");
        payAtBranch8(second, CASH);
        payAtBranch8(third, transfer);
        processing.says(stopped(idOf(first), 9, StopReason.WITHDRAWN, clock.instant()));
        counter.post(
                path(first, "/refunds"),
                "{\"receiptNumber\": \"" + receipt + "\", \"method\": \"CASH\"}",
                "",
                CLERK_OF_BRANCH_8);

        var day = counter.get("/api/payments?day=2026-05-06", CLERK_OF_BRANCH_8);

        assertThat(day.body().at("/payments").size()).isEqualTo(3);
        assertThat(day.at("/totals/0/method")).isEqualTo("CASH");
        assertThat(day.at("/totals/0/received")).isEqualTo("30000");
        assertThat(day.at("/totals/0/givenBack")).isEqualTo("15000");
        assertThat(day.at("/totals/0/left")).isEqualTo("15000");
        assertThat(day.at("/totals/1/left")).isEqualTo("15000");
        assertThat(counter.get("/api/payments", CLERK_OF_BRANCH_8).at("/day")).isEqualTo("2026-05-06");
        assertThat(counter.get("/api/payments?day=2026-05-07", CLERK_OF_BRANCH_8)
                        .body()
                        .at("/payments")
                        .size())
                .isZero();

        var csv = counter.getAs("text/csv", "/api/payments?day=2026-05-06", CLERK_OF_BRANCH_8);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text().lines())
                .hasSize(5)
                .first()
                .isEqualTo("number,dossier,method,amount,reference,account,at");
        assertThat(csv.text()).contains(receipt + "," + first.at("/code") + ",CASH,15000,,clerk8,2026-05-06T02:15:00Z");
        assertThat(csv.text()).contains(",CASH,-15000,,clerk8,").contains(",TRANSFER,15000,FT26126000001,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update payment set amount = amount + 1",
                "delete from payment where method = 'CASH'",
                "truncate payment cascade"
            })
    void nobodyRewritesTheLedger(String sql) {
        pay(accepted(), CASH);

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("append-only");
    }

    @Test
    void onlyCountersHaveATill() {
        assertThat(counter.get("/api/payments", ADMIN).status()).isEqualTo(403);
        assertThat(counter.get("/api/payments?day=soon", CLERK).status()).isEqualTo(400);
    }

    private Answer refund(Answer accepted, String receipt) {
        return counter.post(
                path(accepted, "/refunds"),
                "{\"receiptNumber\": \"" + receipt + "\", \"method\": \"CASH\"}",
                "",
                CLERK);
    }

    private Answer branch8(ADossier dossier) {
        return counter.accept(dossier, UUID.randomUUID().toString(), CLERK_OF_BRANCH_8);
    }

    private Answer payAtBranch8(Answer accepted, String body) {
        return counter.post(path(accepted, "/payments"), body, UUID.randomUUID().toString(), CLERK_OF_BRANCH_8);
    }
}
