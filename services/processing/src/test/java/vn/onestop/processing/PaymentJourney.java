package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.WARD;
import static vn.onestop.processing.Office.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Promise;
import vn.onestop.processing.OfficialAtWork.Answer;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** The citizen owes a tax before the case can go on; the cashier's word comes through Kafka. */
class PaymentJourney extends ProcessingTest {

    private static final long TAX = 12_500_000;

    /** AS-20: twelve working days from Monday 13 April 2026, of which seven were used when the notice went out. */
    @Test
    void theTimeInWhichTheCitizenGoesToPayIsNotTheOffices() {
        var dossier = withTheSpecialist();
        clock.set("2026-04-22T16:00");
        var asked = asks(dossier, "2026-05-22");

        clock.set("2026-05-06T10:00");
        var waiting = by(SPECIALIST).looksAt(dossier.code());
        post.send(paid(dossier, 2, 1, TAX, "BL-0001", at("2026-05-06T10:00")));
        await().untilAsserted(() ->
                assertThat(status(by(SPECIALIST).looksAt(dossier.code()))).isEqualTo("IN_WORK"));

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body().at("/clock/due").asString()).isEqualTo("2026-05-04T10:00:00Z");
        assertThat(waiting.body().at("/clock/light").asString()).isEqualTo("PAUSED");
        var after = by(SPECIALIST).looksAt(dossier.code());
        assertThat(after.body().at("/clock/due").asString()).isEqualTo("2026-05-13T10:00:00Z");
        assertThat(after.body().at("/clock/held").asString()).isEqualTo("2026-05-13T10:00:00Z");
        assertThat(after.body().at("/clock/promisedFor").asString()).isEqualTo("2026-05-04T10:00:00Z");
        assertThat(after.body().at("/clock/left/amount").asInt()).isEqualTo(5);
        assertThat(after.body().at("/payments/0/receiptNumber").asString()).isEqualTo("BL-0001");
        try (var listener = new Listener(broker)) {
            await().untilAsserted(() ->
                    assertThat(listener.about(dossier.dossierId())).hasAtLeastOneElementOfType(PromiseMoved.class));
            var said = listener.about(dossier.dossierId());
            assertThat(said).hasAtLeastOneElementOfType(PaymentRequested.class);
            assertThat(said).hasAtLeastOneElementOfType(PaymentReceived.class);
            assertThat(said)
                    .filteredOn(PromiseMoved.class::isInstance)
                    .singleElement()
                    .satisfies(moved -> {
                        assertThat(((PromiseMoved) moved).cause()).isEqualTo(Cause.FINANCIAL_OBLIGATION);
                        assertThat(((PromiseMoved) moved).promise().days())
                                .filteredOn(day -> day.use() == Promise.Use.PAUSED)
                                .hasSize(7);
                    });
            assertThat(said).extracting(CaseEvent::sequence).doesNotHaveDuplicates();
        }
    }

    @Test
    void aPaymentThatFitsNothingDoesNoHarmAndIsKept() {
        var dossier = withTheSpecialist();
        asks(dossier, "2026-05-22");
        var version = by(SPECIALIST).versionOf(dossier.code());

        post.send(paid(dossier, 1, 0, TAX, "BL-6", clock.instant()));
        post.send(paid(dossier, 2, 7, TAX, "BL-7", clock.instant()));
        post.send(paid(dossier, 3, 1, 1, "BL-8", clock.instant()));
        await().untilAsserted(() -> assertThat(strays(dossier)).isEqualTo(2));
        assertThat(by(SPECIALIST).versionOf(dossier.code())).isEqualTo(version);
        var right = paid(dossier, 4, 1, TAX, "BL-9", clock.instant());
        post.send(right);
        post.send(right);
        post.send(paid(dossier, 5, 1, TAX, "BL-10", clock.instant()));

        await().untilAsserted(() -> assertThat(strays(dossier)).isEqualTo(3));
        var after = by(SPECIALIST).looksAt(dossier.code()).body();
        assertThat(after.path("version").asInt()).isEqualTo(version + 1);
        assertThat(after.at("/payments/0/receiptNumber").asString()).isEqualTo("BL-9");
        assertThat(after.path("status").asString()).isEqualTo("IN_WORK");
    }

    @Test
    void whoAnswersForTheAgencyAndAnAuditorSeeWhatFitsNothing() {
        var dossier = withTheSpecialist();
        post.send(paid(dossier, 1, 7, TAX, "BL-70", clock.instant()));
        await().untilAsserted(() -> assertThat(strays(dossier)).isEqualTo(1));

        var seen = strays(by(LEADER)).filter(item -> isOf(item, dossier)).toList();
        var audited = strays(by(new Official("auditor", "", Set.of(), "10.0.0.1", true)))
                .filter(item -> isOf(item, dossier));
        var elsewhere = strays(by(Office.official("leader8", "H26.7.8", Role.LEADER)));

        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().path("receiptNumber").asString()).isEqualTo("BL-70");
        assertThat(seen.getFirst().path("why").asString()).isEqualTo("NOT_ASKED_FOR");
        assertThat(seen.getFirst().path("code").asString()).isEqualTo(dossier.code());
        assertThat(audited).hasSize(1);
        assertThat(elsewhere.filter(item -> isOf(item, dossier))).isEmpty();
    }

    private static Stream<JsonNode> strays(OfficialAtWork official) {
        return official.get("/api/stray-payments").body().path("items").valueStream();
    }

    private static boolean isOf(JsonNode item, DossierAccepted dossier) {
        return item.path("dossierId").asString().equals(dossier.dossierId().toString());
    }

    @Test
    void aPaymentForADossierThatIsNoCaseYetWaitsForIt() {
        var dossier = land();
        post.send(paid(dossier, 1, 1, TAX, "BL-1", at("2026-04-13T09:00")));
        await().untilAsserted(() -> assertThat(why(dossier)).isEqualTo("NO_CASE"));

        post.send(dossier);
        awaitCase(dossier.code());

        await().untilAsserted(() -> assertThat(why(dossier)).isEqualTo("NOT_ASKED_FOR"));
        assertThat(by(COUNTER_CLERK).versionOf(dossier.code())).isZero();
    }

    @Test
    void aNoticeThatIsNotRightIsRefusedAndNothingIsKeptOfIt() {
        var dossier = withTheSpecialist();

        var wrong = by(SPECIALIST)
                .posts(dossier.code(), "/payment-requests", 3, Map.of("amount", 0, "purpose", " ", "legalBasis", "x"));
        var past = asks(dossier, "2026-04-13");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("amount", "purpose", "payBy");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.body().at("/errors/0/field").asString()).isEqualTo("payBy");
        assertThat(by(SPECIALIST).versionOf(dossier.code())).isEqualTo(3);
    }

    private DossierAccepted withTheSpecialist() {
        var dossier = land();
        post.send(dossier);
        awaitCase(dossier.code());
        by(COUNTER_CLERK).takes(dossier.code(), 1);
        by(COUNTER_CLERK).completes(dossier.code(), 1);
        by(SPECIALIST).takes(dossier.code(), 2);
        return dossier;
    }

    private DossierAccepted land() {
        clock.set("2026-04-13T09:00");
        post.send(Office.withTax());
        var limit = new Limit(12, Limit.Unit.WORKING_DAYS);
        var promise = new Promise(at("2026-05-04T17:00"), limit, "2026.1", false, List.of());
        var like = dossier(Office.withTax());
        return new DossierAccepted(
                like.dossierId(),
                1,
                at("2026-04-13T09:00"),
                like.actor(),
                like.code(),
                like.procedure(),
                like.channel(),
                like.receivedAt(),
                like.competentAgency(),
                promise,
                like.resultDelivery(),
                like.contacts(),
                like.lookup());
    }

    private Answer asks(DossierAccepted dossier, String payBy) {
        return by(SPECIALIST)
                .posts(
                        dossier.code(),
                        "/payment-requests",
                        by(SPECIALIST).versionOf(dossier.code()),
                        Map.of(
                                "amount",
                                TAX,
                                "purpose",
                                "Lệ phí trước bạ",
                                "legalBasis",
                                "Nghị định 10/2022/NĐ-CP",
                                "payBy",
                                payBy));
    }

    private static FeePaid paid(
            DossierAccepted dossier, long sequence, int ordinal, long amount, String receipt, Instant at) {
        var clerk = new Actor("clerk", WARD);
        return new FeePaid(dossier.dossierId(), sequence, at, clerk, ordinal, amount, PaymentMethod.TRANSFER, receipt);
    }

    private long strays(DossierAccepted dossier) {
        return jdbc.sql("select count(*) from stray_payment where dossier_id = ?")
                .param(dossier.dossierId())
                .query(Long.class)
                .single();
    }

    private String why(DossierAccepted dossier) {
        return jdbc.sql("select coalesce(max(why), '') from stray_payment where dossier_id = ?")
                .param(dossier.dossierId())
                .query(String.class)
                .single();
    }

    private static String status(Answer answer) {
        return answer.body().path("status").asString();
    }
}
