package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.processing.route.Official;
import vn.onestop.web.InvalidFields;

/** A case goes back to an earlier step, and what was done since has to be done again. */
class SendBackTest {

    private static final Instant LATER = at("2026-03-09T09:00");

    @Test
    void theLeaderSendsItBackAndSaysWhatIsWrong() {
        var file = aCase().atLeader();
        var left = file.walk().current().said();

        var events = sendBack(file, 2, LEADER);

        assertThat(events)
                .satisfiesExactly(
                        back -> assertThat(back)
                                .isEqualTo(new StepSentBack(
                                        file.dossierId(), 10, LATER, LEADER.actor(), left, 2, "Thiếu căn cứ")),
                        started -> assertThat(((StepStarted) started).step())
                                .isEqualTo(file.walk().current().said()));
        assertThat(file.status()).isEqualTo(CaseStatus.WAITING);
        assertThat(file.walk().current().ordinal()).isEqualTo(2);
    }

    @Test
    void theStepBeginsAnewForWhoeverTakesIt() {
        var file = aCase().atLeader();

        sendBack(file, 2, LEADER);

        var step = file.walk().current();
        assertThat(step.startedAt()).contains(LATER);
        assertThat(step.due())
                .as("six working days from the 9th, cut off by the dossier's end")
                .contains(at("2026-03-16T17:00"));
        assertThat(step.official()).isEmpty();
        assertThat(step.completedAt()).isEmpty();
        file.take(2, COLLEAGUE, LATER);
        file.complete(2, COLLEAGUE, SCHEDULE, LATER);
        assertThat(file.walk().current().official())
                .as("the leader's step waits again")
                .isEmpty();
    }

    @Test
    void theDateOfTheDossierDoesNotMove() {
        var file = aCase().atLeader();
        var due = file.clock().due();

        sendBack(file, 1, LEADER);

        assertThat(file.clock().due()).isEqualTo(due);
        assertThat(file.clock().held()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 4, 99})
    void onlyAnEarlierStepCanBeDoneAgain(int to) {
        var file = aCase().atLeader();

        assertThatExceptionOfType(InvalidFields.class).isThrownBy(() -> sendBack(file, to, LEADER));
        assertThat(file.status()).isEqualTo(CaseStatus.IN_WORK);
    }

    @Test
    void onlyWhoeverHasTheStepSendsItBack() {
        var file = aCase().underReview();

        assertThatExceptionOfType(StepHeld.class).isThrownBy(() -> sendBack(file, 1, COLLEAGUE));
        assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> sendBack(file, 1, LEADER));
    }

    @Test
    void aStepThatNobodyHasTakenIsNotSentBack() {
        var file = aCase().withSpecialists();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> sendBack(file, 1, SPECIALIST));
    }

    @Test
    void whatIsSignedIsNotSentBack() {
        var file = aCase().issuing();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> sendBack(file, 2, REGISTRAR));
    }

    @Test
    void itMayBeSentBackAgain() {
        var file = aCase().atLeader();
        sendBack(file, 2, LEADER);
        file.take(2, SPECIALIST, LATER);
        file.complete(2, SPECIALIST, SCHEDULE, LATER);
        file.take(3, LEADER, LATER);

        assertThat(sendBack(file, 2, LEADER)).hasSize(2);
    }

    private static List<CaseEvent> sendBack(CaseFile file, int to, Official by) {
        var step = file.walk().current().ordinal();
        return new Detours(file).sendBack(step, new SendBack(to, "Thiếu căn cứ"), by, SCHEDULE, LATER);
    }
}
