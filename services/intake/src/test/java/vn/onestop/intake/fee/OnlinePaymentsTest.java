package vn.onestop.intake.fee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.Processing.idOf;
import static vn.onestop.intake.testing.Processing.stopped;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.intake.testing.AtTheCounter.Answer;

/** A citizen pays online, and the provider calls back: once, twice, late, or somebody else does. */
class OnlinePaymentsTest extends AtTheTill {

    private static final String CALLBACK = "/api/payments/callbacks/sandbox";

    @Autowired
    private Sandbox sandbox;

    @Test
    void theLinkLeadsToWhereTheCitizenPays() {
        var accepted = accepted();

        var intent = open(accepted);

        assertThat(intent.status()).as(intent.text()).isEqualTo(201);
        assertThat(intent.at("/amount")).isEqualTo("15000");
        assertThat(intent.at("/link")).endsWith("/api/payments/sandbox/" + intent.at("/id"));
        var paid = counter.post("/api/payments/sandbox/" + intent.at("/id"), CLERK);
        assertThat(paid.at("/method")).isEqualTo("ONLINE");
        var said = await().until(() -> said(accepted), events -> !events.isEmpty());
        assertThat(said.getFirst().method()).isEqualTo(PaymentMethod.ONLINE);
        assertThat(said.getFirst().actor()).isEqualTo(new Actor("system", "H26.103.25.7"));
        assertThat(said.getFirst().receiptNumber()).isEqualTo(paid.at("/receiptNumber"));
    }

    @Test
    void aNoticeThatComesTwiceIsOnePayment() {
        var accepted = accepted();
        var notice = notice(open(accepted), 15000, "T-1");

        assertThat(callBack(notice).status()).isEqualTo(204);
        assertThat(callBack(notice).status()).isEqualTo(204);

        assertThat(fees(accepted).body().at("/payments").size()).isEqualTo(1);
        assertThat(fees(accepted).body().at("/refunds").size()).isZero();
    }

    @Test
    void nobodyElseSaysThatSomebodyHasPaid() {
        var accepted = accepted();
        var notice = notice(open(accepted), 15000, "T-2");
        var signature = sandbox.sign(notice.getBytes(UTF_8));

        for (var forged :
                List.of("", "00", signature.replace(signature.charAt(0), signature.charAt(0) == 'a' ? 'b' : 'a'))) {
            assertThat(counter.signed(CALLBACK, notice, forged).problem()).isEqualTo("forged-notice");
        }
        assertThat(counter.signed(CALLBACK, notice.replace("T-2", "T-3"), signature)
                        .status())
                .isEqualTo(403);
        assertThat(callBack("{\"paid\": true}").status()).isEqualTo(403);
        assertThat(fees(accepted).at("/dues/0/state")).isEqualTo("OWED");
    }

    @Test
    void anotherAmountOrAnotherLinkSettlesNothing() {
        var accepted = accepted();

        assertThat(callBack(notice(open(accepted), 1, "T-4")).problem()).isEqualTo("other-amount-paid");
        assertThat(callBack("{\"intent\":\"" + UUID.randomUUID() + "\",\"amount\":15000,\"transaction\":\"T-5\"}")
                        .problem())
                .isEqualTo("no-such-intent");
        assertThat(counter.signed("/api/payments/callbacks/nobody", "{}", "").problem())
                .isEqualTo("no-such-provider");
        assertThat(fees(accepted).at("/dues/0/state")).isEqualTo("OWED");
    }

    @Test
    void whatIsPaidAtTheCounterMeanwhileIsGivenBack() {
        var accepted = accepted();
        var intent = open(accepted);
        pay(accepted, CASH);

        assertThat(callBack(notice(intent, 15000, "T-6")).status()).isEqualTo(204);

        var fees = fees(accepted);
        assertThat(fees.body().at("/payments").size()).isEqualTo(2);
        assertThat(fees.at("/refunds/0/reason")).isEqualTo("PAID_TWICE");
        await().until(() -> said(accepted), events -> !events.isEmpty());
        assertThat(said(accepted)).hasSize(1);
    }

    @Test
    void whatComesAfterTheStopIsGivenBack() {
        var accepted = accepted();
        var intent = open(accepted);
        processing.says(stopped(idOf(accepted), 9, StopReason.WITHDRAWN, clock.instant()));

        assertThat(callBack(notice(intent, 15000, "T-7")).status()).isEqualTo(204);

        assertThat(fees(accepted).at("/refunds/0/reason")).isEqualTo("PAID_TOO_LATE");
        assertThat(open(accepted).problem()).isEqualTo("nothing-owed");
    }

    private Answer open(Answer accepted) {
        return counter.post(
                path(accepted, "/payment-intents"), "{\"ordinal\": 0, \"provider\": \"sandbox\"}", "", CLERK);
    }

    private static String notice(Answer intent, long amount, String transaction) {
        return "{\"intent\":\"%s\",\"amount\":%d,\"transaction\":\"%s-%s\"}"
                .formatted(intent.at("/id"), amount, transaction, UUID.randomUUID());
    }

    private Answer callBack(String body) {
        return counter.signed(CALLBACK, body, sandbox.sign(body.getBytes(UTF_8)));
    }
}
