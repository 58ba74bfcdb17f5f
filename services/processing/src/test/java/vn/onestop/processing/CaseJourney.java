package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.FORM;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.CaseOpened;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.CaseResult.DecisionSigned;

/** A dossier from the counter to the decision, as officials and the other services see it. */
class CaseJourney extends ProcessingTest {

    @Test
    void aDossierIsWorkedOnFromTheCounterToTheDecision() {
        var dossier = dossier();
        var code = dossier.code();
        post.send(dossier);
        awaitCase(code);

        assertThat(by(COUNTER_CLERK).takes(code, 1).status()).isEqualTo(200);
        assertThat(by(COUNTER_CLERK).completes(code, 1).status()).isEqualTo(200);
        assertThat(by(SPECIALIST).takes(code, 2).status()).isEqualTo(200);
        clock.set("2026-03-05T10:00");
        assertThat(by(SPECIALIST)
                        .asksFor(code, FORM, "Thiếu chữ ký", "2026-03-20")
                        .status())
                .isEqualTo(200);
        clock.set("2026-03-11T14:00");
        assertThat(by(COUNTER_CLERK).receivesThePapersOf(code).status()).isEqualTo(200);
        assertThat(by(SPECIALIST).completes(code, 2).status()).isEqualTo(200);
        by(LEADER).takes(code, 3);
        by(LEADER).decides(code, Map.of("outcome", "GRANTED"));
        by(REGISTRAR).takes(code, 4);
        var end = by(REGISTRAR).decides(code, Map.of("documentNumber", "123/QĐ-UBND"));

        assertThat(end.body().path("status").asString()).isEqualTo("DECIDED");
        assertThat(end.body().path("history").size()).isEqualTo(11);
        try (var listener = new Listener(broker)) {
            await().untilAsserted(() ->
                    assertThat(listener.about(dossier.dossierId())).hasSize(18));
            var said = listener.about(dossier.dossierId());
            assertThat(said)
                    .hasExactlyElementsOfTypes(
                            CaseOpened.class,
                            StepStarted.class,
                            StepTaken.class,
                            StepCompleted.class,
                            StepStarted.class,
                            StepTaken.class,
                            SupplementRequested.class,
                            SupplementReceived.class,
                            PromiseMoved.class,
                            StepCompleted.class,
                            StepStarted.class,
                            StepTaken.class,
                            StepCompleted.class,
                            DecisionSigned.class,
                            StepStarted.class,
                            StepTaken.class,
                            StepCompleted.class,
                            CaseDecided.class);
            assertThat(said)
                    .extracting(CaseEvent::sequence)
                    .isEqualTo(LongStream.rangeClosed(1, 18).boxed().toList());
            assertThat(said.getLast()).isInstanceOfSatisfying(CaseDecided.class, decided -> {
                assertThat(decided.outcome()).isEqualTo(Outcome.GRANTED);
                assertThat(decided.due()).isEqualTo(at("2026-03-20T17:00"));
                assertThat(decided.verdict()).isEqualTo(Verdict.EARLY);
            });
        }
    }
}
