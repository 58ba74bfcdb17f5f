package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseResult.CorrectionOrdered;
import vn.onestop.contracts.DossierEvent.DossierLinked;

/** A result with a mistake: the leader orders its correction, and all the others hear of it once. */
class CorrectionJourney extends ProcessingTest {

    private static final Map<String, String> ORDER =
            Map.of("reason", "Ghi sai năm sinh", "legalBasis", "Điều 28 Luật Hộ tịch");

    @Test
    void anIssuedResultIsCorrectedOnceAndItsCaseStaysDecided() {
        var dossier = dossier();
        var code = dossier.code();
        post.send(dossier);
        awaitCase(code);
        assertThat(corrects(code, 0).problem()).isEqualTo("illegal-move");
        issue(code);
        var version = by(LEADER).versionOf(code);

        assertThat(by(REGISTRAR).posts(code, "/corrections", version, ORDER).status())
                .isEqualTo(403);
        assertThat(by(LEADER)
                        .posts(code, "/corrections", version, Map.of("reason", " "))
                        .problem())
                .isEqualTo("invalid-fields");
        assertThat(by(LEADER).looksAt(code).body().path("moves").toString()).contains("CORRECT");
        var ordered = corrects(code, version);
        var sentAgain = corrects(code, version);
        var second = corrects(code, version + 1);

        assertThat(ordered.body().path("status").asString()).isEqualTo("DECIDED");
        assertThat(ordered.body().at("/correction/reason").asString()).isEqualTo("Ghi sai năm sinh");
        assertThat(ordered.body().at("/correction/orderedBy").asString()).isEqualTo(LEADER.account());
        assertThat(ordered.body().path("history").toString()).contains("CORRECT");
        assertThat(sentAgain).isEqualTo(ordered);
        assertThat(second.problem()).isEqualTo("corrected-before");
        assertThat(second.body().path("actor").asString()).isEqualTo(LEADER.account());
        assertThat(second.body().path("at").asString())
                .isEqualTo(ordered.body().at("/correction/orderedAt").asString());
        try (var listener = new Listener(broker)) {
            await().untilAsserted(() -> assertThat(listener.about(dossier.dossierId()))
                    .filteredOn(CorrectionOrdered.class::isInstance)
                    .hasSize(1));
        }
    }

    @Test
    void whoHasNotSeenThatItIsCorrectedIsToldWhoDidIt() {
        var dossier = dossier();
        var code = dossier.code();
        post.send(dossier);
        awaitCase(code);
        issue(code);
        var version = by(LEADER).versionOf(code);
        corrects(code, version);

        var other = by(LEADER)
                .posts(code, "/corrections", version, Map.of("reason", "Ghi sai tên", "legalBasis", "Điều 28"));

        assertThat(other.problem()).isEqualTo("case-moved-on");
        assertThat(other.body().path("actor").asString()).isEqualTo(LEADER.account());
    }

    @Test
    void theCaseThatMendsAnotherSaysWhichAndWhy() {
        var second = dossier();
        var first = dossier();
        post.send(
                second,
                new DossierLinked(
                        second.dossierId(),
                        2,
                        second.occurredAt(),
                        LEADER.actor(),
                        first.dossierId(),
                        first.code(),
                        "Ghi sai năm sinh"));
        awaitCase(second.code());

        await().untilAsserted(() -> assertThat(by(COUNTER_CLERK)
                        .looksAt(second.code())
                        .body()
                        .at("/corrects/code")
                        .asString(""))
                .isEqualTo(first.code()));
        assertThat(by(COUNTER_CLERK)
                        .looksAt(second.code())
                        .body()
                        .at("/corrects/reason")
                        .asString())
                .isEqualTo("Ghi sai năm sinh");
    }

    private void issue(String code) {
        by(COUNTER_CLERK).takes(code, 1);
        by(COUNTER_CLERK).completes(code, 1);
        by(SPECIALIST).takes(code, 2);
        by(SPECIALIST).completes(code, 2);
        by(LEADER).takes(code, 3);
        by(LEADER).decides(code, Map.of("outcome", "GRANTED"));
        by(REGISTRAR).takes(code, 4);
        by(REGISTRAR).decides(code, Map.of("documentNumber", "123/QĐ"));
    }

    private OfficialAtWork.Answer corrects(String code, int version) {
        return by(LEADER).posts(code, "/corrections", version, ORDER);
    }
}
