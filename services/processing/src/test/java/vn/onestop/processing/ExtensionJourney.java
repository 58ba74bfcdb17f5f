package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.at;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseDetour.LimitExtended;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.PromiseMoved;

/** The limit of a case is made longer where the procedure's text says so, and nowhere else. */
class ExtensionJourney extends ProcessingTest {

    private static final Map<String, String> ORDER =
            Map.of("reason", "Phải xác minh tại nơi cư trú", "legalBasis", "Điều 5 Nghị định 123/2015/NĐ-CP");

    @Test
    void theLeaderExtendsOnceAndTheCitizenIsToldTheNewDate() {
        post.send(Office.extensible());
        var dossier = dossier(Office.extensible());
        var code = dossier.code();
        post.send(dossier);
        awaitCase(code);

        assertThat(by(HEAD).posts(code, "/limit-extension", 0, ORDER).status()).isEqualTo(403);
        assertThat(by(LEADER).looksAt(code).body().path("moves").toString()).contains("EXTEND");
        var extended = by(LEADER).posts(code, "/limit-extension", 0, ORDER);
        var again = by(LEADER).posts(code, "/limit-extension", 1, ORDER);

        assertThat(extended.body().at("/clock/due").asString()).isEqualTo("2026-03-23T10:00:00Z");
        assertThat(extended.body().at("/clock/promisedFor").asString()).isEqualTo("2026-03-16T10:00:00Z");
        assertThat(extended.body().at("/clock/extension/by/value").asInt()).isEqualTo(5);
        assertThat(extended.body().at("/clock/extension/reason").asString()).isEqualTo(ORDER.get("reason"));
        assertThat(again.problem()).isEqualTo("extended-before");
        try (var listener = new Listener(broker)) {
            await().untilAsserted(() ->
                    assertThat(listener.about(dossier.dossierId())).hasSize(4));
            var said = listener.about(dossier.dossierId());
            assertThat(said.get(2)).isInstanceOf(LimitExtended.class);
            assertThat(said.get(3)).isInstanceOfSatisfying(PromiseMoved.class, moved -> {
                assertThat(moved.cause()).isEqualTo(Cause.STATUTORY_EXTENSION);
                assertThat(moved.promise().due()).isEqualTo(at("2026-03-23T17:00"));
            });
        }
    }

    @Test
    void aProcedureThatSaysNothingOfItIsNotExtended() {
        var code = openedCase();

        assertThat(by(LEADER).looksAt(code).body().path("moves").toString()).doesNotContain("EXTEND");
        assertThat(by(LEADER).posts(code, "/limit-extension", 0, ORDER).problem())
                .isEqualTo("no-extension");
    }
}
