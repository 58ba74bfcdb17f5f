package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseResult;
import vn.onestop.contracts.CaseResult.DecisionDrafted;
import vn.onestop.contracts.CaseResult.DecisionSigned;

/** A refusal from its draft to the day that stands on it. */
class DraftJourney extends ProcessingTest {

    private static final String REASONS = "Hộ ông Nguyễn Văn An không thuộc diện hộ nghèo.";

    @Test
    void aRefusalIsDraftedSignedAndIssuedAndItsWordsAreForThoseWhoWorkOnIt() {
        var dossier = dossier();
        var code = dossier.code();
        post.send(dossier);
        awaitCase(code);
        by(COUNTER_CLERK).takes(code, 1);
        by(COUNTER_CLERK).completes(code, 1);
        by(SPECIALIST).takes(code, 2);

        assertThat(drafts(code, Map.of("outcome", "DECLINED")).problem()).isEqualTo("invalid-fields");
        var version = by(SPECIALIST).versionOf(code);
        var refusal = Map.of("outcome", "DECLINED", "text", REASONS);
        var drafted = by(SPECIALIST).posts(code, "/drafts", version, refusal);
        assertThat(by(SPECIALIST).posts(code, "/drafts", version, refusal)).isEqualTo(drafted);
        by(SPECIALIST).completes(code, 2);
        by(LEADER).takes(code, 3);
        var signed = by(LEADER).decides(code, Map.of("draft", 1));
        by(REGISTRAR).takes(code, 4);
        var early = by(REGISTRAR).decides(code, Map.of("documentNumber", "9/TB", "issuedOn", "2026-03-01"));
        var issued = by(REGISTRAR).decides(code, Map.of("documentNumber", "9/TB", "issuedOn", "2026-03-02"));

        assertThat(signed.body().at("/decision/outcome").asString()).isEqualTo("DECLINED");
        assertThat(signed.body().toString()).doesNotContain(REASONS);
        assertThat(by(LEADER)
                        .get("/api/cases/" + code + "/drafts")
                        .body()
                        .at("/0/text")
                        .asString())
                .isEqualTo(REASONS);
        assertThat(by(COUNTER_CLERK).get("/api/cases/" + code + "/drafts").status())
                .isEqualTo(403);
        assertThat(early.problem()).isEqualTo("invalid-fields");
        assertThat(issued.body().at("/decision/issuedOn").asString()).isEqualTo("2026-03-02");
        assertThat(issued.body().at("/decision/draft").asInt()).isEqualTo(1);
        try (var listener = new Listener(broker)) {
            await().untilAsserted(() -> assertThat(listener.about(dossier.dossierId()))
                    .filteredOn(CaseResult.class::isInstance)
                    .hasExactlyElementsOfTypes(DecisionDrafted.class, DecisionSigned.class));
        }
    }

    private OfficialAtWork.Answer drafts(String code, Map<String, ?> wording) {
        return by(SPECIALIST).posts(code, "/drafts", by(SPECIALIST).versionOf(code), wording);
    }
}
