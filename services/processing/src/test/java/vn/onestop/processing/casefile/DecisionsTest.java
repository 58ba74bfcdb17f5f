package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.Office.text;
import static vn.onestop.processing.casefile.CaseFixture.ID;
import static vn.onestop.processing.casefile.CaseFixture.NOW;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.CaseResult.DecisionSigned;
import vn.onestop.processing.Office;
import vn.onestop.web.InvalidFields;

/** The leader signs, the registrar numbers and issues, and then nothing moves any more. */
class DecisionsTest {

    private static final Ruling GRANTED = new Ruling(Outcome.GRANTED, null);
    private static final Ruling NUMBERED = new Ruling(null, "123/QĐ");

    @Test
    void theLeaderSignsAndTheRegistrarIsNext() {
        var file = aCase().atLeader();

        var events = file.decide(GRANTED, LEADER, SCHEDULE, NOW);

        assertThat(events).hasExactlyElementsOfTypes(StepCompleted.class, DecisionSigned.class, StepStarted.class);
        assertThat(file.status()).isEqualTo(CaseStatus.SIGNED);
        assertThat(file.decision()).map(Decision::outcome).contains(Outcome.GRANTED);
    }

    @Test
    void theRegistrarIssuesWhatIsSignedUnderANumber() {
        var file = aCase().issuing();

        var events = file.decide(NUMBERED, REGISTRAR, SCHEDULE, NOW);

        var last = new Step(4, text("CLERK"), "CLERK", at("2026-03-06T10:00"));
        assertThat(events)
                .containsExactly(
                        new StepCompleted(ID, 14, NOW, REGISTRAR.actor(), last, true),
                        new CaseDecided(
                                ID,
                                15,
                                NOW,
                                REGISTRAR.actor(),
                                Outcome.GRANTED,
                                "123/QĐ",
                                at("2026-03-16T17:00"),
                                Verdict.EARLY,
                                List.of()));
    }

    @Test
    void whoeverIsTurnedDownIsToldWhy() {
        var file = aCase().atLeader();

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> file.decide(declined(null), LEADER, SCHEDULE, NOW));
        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> file.decide(
                        new Ruling(Outcome.GRANTED, null, null, null, "Đủ điều kiện."), LEADER, SCHEDULE, NOW));
        var events = file.decide(declined("Đất đang có tranh chấp."), LEADER, SCHEDULE, NOW);

        assertThat(events)
                .filteredOn(DecisionSigned.class::isInstance)
                .singleElement()
                .extracting(event -> ((DecisionSigned) event).reasons())
                .isEqualTo("Đất đang có tranh chấp.");
    }

    private static Ruling declined(@Nullable String reasons) {
        return new Ruling(Outcome.DECLINED, null, null, null, reasons);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-13T23:59:59, EARLY",
        "2026-03-16T00:00, IN_TIME",
        "2026-03-16T16:59:59, IN_TIME",
        "2026-03-16T17:00, IN_TIME",
        "2026-03-16T17:00:01, LATE",
        "2026-03-17T08:00, LATE"
    })
    void beforeTheDueDateIsEarlyOnItInTimeAndAfterTheDueInstantLate(String decidedAt, Verdict verdict) {
        var file = aCase().issuing();

        assertThat(decided(file, at(decidedAt)).verdict()).isEqualTo(verdict);
    }

    @Test
    void aRefusalIsAResultToo() {
        var file = aCase().atLeader();
        file.decide(declined("Đất đang có tranh chấp."), LEADER, SCHEDULE, NOW);
        file.take(4, REGISTRAR, NOW);

        assertThat(decided(file, NOW).outcome()).isEqualTo(Outcome.DECLINED);
    }

    @Test
    void theRegistrarCannotIssueSomethingElse() {
        var file = aCase().issuing();

        assertThatExceptionOfType(OtherOutcomeSigned.class)
                .isThrownBy(() -> file.decide(new Ruling(Outcome.DECLINED, "124/QĐ"), REGISTRAR, SCHEDULE, NOW));
    }

    @Test
    void aDecisionHasAnOutcomeAndADocumentHasANumber() {
        var atLeader = aCase().atLeader();
        var issuing = aCase().issuing();

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> atLeader.decide(NUMBERED, LEADER, SCHEDULE, NOW));
        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> issuing.decide(new Ruling(null, " "), REGISTRAR, SCHEDULE, NOW));
    }

    @Test
    void signingAndIssuingAreNoMereTicks() {
        var atLeader = aCase().atLeader();
        var issuing = aCase().issuing();

        assertThatExceptionOfType(DecisionNeeded.class).isThrownBy(() -> atLeader.complete(3, LEADER, SCHEDULE, NOW));
        assertThatExceptionOfType(DecisionNeeded.class).isThrownBy(() -> issuing.complete(4, REGISTRAR, SCHEDULE, NOW));
    }

    @Test
    void aSpecialistDecidesNothing() {
        var file = aCase().underReview();

        assertThatExceptionOfType(NothingToDecide.class)
                .isThrownBy(() -> file.decide(GRANTED, SPECIALIST, SCHEDULE, NOW));
    }

    @Test
    void whatIsDecidedSaysWhoIssuedItAndWhen() {
        var file = aCase().decided();

        assertThatExceptionOfType(CaseClosed.class)
                .isThrownBy(() -> file.take(4, REGISTRAR, NOW))
                .satisfies(closed -> assertThat(closed.properties())
                        .containsEntry("actor", "registrar")
                        .containsEntry("at", NOW));
    }

    @Test
    void inTwoPhasesOnlyTheLastSignatureDecides() {
        var file = aCase().of(Office.inTwoPhases()).atLeader();

        var events = file.complete(3, LEADER, SCHEDULE, NOW);

        assertThat(events).hasExactlyElementsOfTypes(StepCompleted.class, StepStarted.class);
        assertThat(file.status()).isEqualTo(CaseStatus.WAITING);
        assertThat(file.decision()).isEmpty();
    }

    @Test
    void theSecondPhaseFollowsTheFirst() {
        var file = aCase().of(Office.inTwoPhases()).atLeader();
        file.complete(3, LEADER, SCHEDULE, NOW);
        file.take(4, REGISTRAR, NOW);
        file.complete(4, REGISTRAR, SCHEDULE, NOW);
        file.take(5, SPECIALIST, NOW);
        file.complete(5, SPECIALIST, SCHEDULE, NOW);
        file.take(6, LEADER, NOW);
        file.decide(GRANTED, LEADER, SCHEDULE, NOW);
        file.take(7, REGISTRAR, NOW);

        assertThat(decided(file, NOW).documentNumber()).isEqualTo("123/QĐ");
    }

    private static CaseDecided decided(CaseFile file, Instant when) {
        return (CaseDecided) file.decide(NUMBERED, REGISTRAR, SCHEDULE, when).getLast();
    }
}
