package vn.onestop.intake.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.Processing.decided;
import static vn.onestop.intake.testing.Processing.idOf;
import static vn.onestop.intake.testing.Processing.stopped;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.Text;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.Processing;

/** What the counter makes of what it hears from processing: twice, late, and of dossiers it does not know. */
@IntakeTest
class ResultsTest {

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Processing processing;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void aDecidedDossierIsTheCountersAgain() {
        var accepted = counter.accept(forMaritalStatus());

        processing.says(decided(idOf(accepted), 16, "2026-03-12T15:40"));

        var dossier = dossier(accepted);
        assertThat(dossier.at("/status")).isEqualTo("READY");
        assertThat(dossier.at("/history/1/fact")).isEqualTo("CASE_DECIDED");
        assertThat(dossier.at("/history/1/before")).isEqualTo("ACCEPTED");
        assertThat(dossier.at("/history/1/account")).isEqualTo("registrar");
        assertThat(dossier.at("/history/1/at")).isEqualTo("2026-03-12T08:40:00Z");
        assertThat(counter.get("/api/dossiers/" + accepted.at("/code") + "/receipt", CLERK)
                        .status())
                .as("the receipt is still to be had")
                .isEqualTo(200);
    }

    @Test
    void aStoppedDossierHasNoResult() {
        var accepted = counter.accept(forMaritalStatus());

        processing.says(stopped(idOf(accepted), 9, StopReason.WITHDRAWN, clock.instant()));

        assertThat(dossier(accepted).at("/status")).isEqualTo("STOPPED");
    }

    @Test
    void aDecisionHeardTwiceIsOneDecision() {
        var accepted = counter.accept(forMaritalStatus());
        var message = UUID.randomUUID();
        var decided = decided(idOf(accepted), 16, "2026-03-12T15:40");

        processing.says(message, decided);
        processing.says(message, decided);
        processing.says(UUID.randomUUID(), decided);

        assertThat(dossier(accepted).body().at("/history").size()).isEqualTo(2);
        assertThat(processing.deadLetters(idOf(accepted))).isEmpty();
    }

    @Test
    void whatHappensInsideACaseIsProcessingsAndMovesNothing() {
        var accepted = counter.accept(forMaritalStatus());

        processing.says(new StepTaken(
                idOf(accepted),
                3,
                clock.instant(),
                new Actor("official", "H26.103.25.7"),
                new Step(2, new Text("Thẩm định", "Appraisal"), "SPECIALIST", null),
                "official"));

        assertThat(dossier(accepted).at("/status")).isEqualTo("ACCEPTED");
    }

    @Test
    void aDossierThatWasNeverAcceptedIsPutAsideForAPersonToLookAt() {
        var nobodys = UUID.randomUUID();

        processing.says(decided(nobodys, 16, "2026-03-12T15:40"));

        assertThat(processing.deadLetters(nobodys)).containsExactly("cases");
    }

    @Test
    void aDecisionAfterTheStopIsPutAsideAndTheDossierStaysStopped() {
        var accepted = counter.accept(forMaritalStatus());
        processing.says(stopped(idOf(accepted), 9, StopReason.NOT_ELIGIBLE, clock.instant()));

        processing.says(decided(idOf(accepted), 16, "2026-03-12T15:40"));

        assertThat(processing.deadLetters(idOf(accepted))).containsExactly("cases");
        assertThat(dossier(accepted).at("/status")).isEqualTo("STOPPED");
    }

    private Answer dossier(Answer accepted) {
        return counter.get("/api/dossiers/" + accepted.at("/code"), CLERK);
    }
}
