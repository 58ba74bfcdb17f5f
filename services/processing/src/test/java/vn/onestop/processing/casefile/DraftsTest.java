package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.casefile.CaseFixture.ID;
import static vn.onestop.processing.casefile.CaseFixture.NOW;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;
import static vn.onestop.processing.casefile.CaseFixture.granting;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseResult.DecisionDrafted;
import vn.onestop.contracts.CaseResult.DecisionSigned;
import vn.onestop.processing.Office;
import vn.onestop.web.InvalidFields;

/** An official drafts, the leader signs what he has seen, the registrar puts number and date on it: acts of their own. */
class DraftsTest {

    private static final DraftWording REFUSING = new DraftWording(Outcome.DECLINED, new byte[] {4});

    @Test
    void whoeverExaminesTheDossierDraftsTheResult() {
        var file = aCase().underReview();

        var events = new Drafts(file).write(granting(), SPECIALIST, NOW);

        assertThat(events).containsExactly(new DecisionDrafted(ID, 7, NOW, SPECIALIST.actor(), 1, Outcome.GRANTED));
        assertThat(file.status()).isEqualTo(CaseStatus.IN_WORK);
    }

    @Test
    void aLaterDraftTakesThePlaceOfTheOneBeforeAndBothStayToBeRead() {
        var file = aCase().drafted();

        new Drafts(file).write(REFUSING, SPECIALIST, NOW);

        assertThat(file.result().lastDraft()).map(Draft::outcome).contains(Outcome.DECLINED);
        assertThat(file.result().drafts()).extracting(Draft::ordinal).containsExactly(1, 2);
    }

    @Test
    void theLeaderSignsTheDraftHeHasSeen() {
        var file = aCase().drafted();
        file.take(3, LEADER, NOW);

        var events = file.decide(signing(1), LEADER, SCHEDULE, NOW);

        assertThat(events.get(1))
                .isInstanceOfSatisfying(
                        DecisionSigned.class,
                        signed -> assertThat(signed.outcome()).isEqualTo(Outcome.GRANTED));
        assertThat(file.decision()).flatMap(Decision::signedDraft).contains(1);
    }

    @Test
    void theLeaderDoesNotSignADraftThatHasBeenReplacedAndLearnsByWhom() {
        var file = aCase().drafted();
        file.take(3, LEADER, NOW);
        new Drafts(file).write(REFUSING, SPECIALIST, NOW);

        assertThatExceptionOfType(DraftReplaced.class)
                .isThrownBy(() -> file.decide(signing(1), LEADER, SCHEDULE, NOW))
                .satisfies(refused -> assertThat(refused.properties())
                        .containsEntry("actor", "official")
                        .containsEntry("draft", 2));
    }

    @Test
    void whereSomethingIsDraftedTheLeaderSaysWhatHeSigns() {
        var file = aCase().drafted();
        file.take(3, LEADER, NOW);

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> file.decide(signing(null), LEADER, SCHEDULE, NOW));
        assertThatExceptionOfType(InvalidFields.class).isThrownBy(() -> file.decide(signing(2), LEADER, SCHEDULE, NOW));
    }

    @Test
    void theLeaderWhoWantsAnotherOutcomeSendsTheCaseBack() {
        var file = aCase().drafted();
        file.take(3, LEADER, NOW);

        assertThatExceptionOfType(OtherOutcomeDrafted.class)
                .isThrownBy(() -> file.decide(new Ruling(Outcome.DECLINED, null, 1, null), LEADER, SCHEDULE, NOW));
        new Detours(file).sendBack(3, new SendBack(2, "Chưa đủ căn cứ"), LEADER, SCHEDULE, NOW);
        file.take(2, SPECIALIST, NOW);
        new Drafts(file).write(REFUSING, SPECIALIST, NOW);
        file.complete(2, SPECIALIST, SCHEDULE, NOW);
        file.take(3, LEADER, NOW);
        file.decide(signing(2), LEADER, SCHEDULE, NOW);

        assertThat(file.decision()).map(Decision::outcome).contains(Outcome.DECLINED);
    }

    @Test
    void whatWasNotDraftedTheLeaderMayStillDecide() {
        var file = aCase().atLeader();

        file.decide(new Ruling(Outcome.GRANTED, null), LEADER, SCHEDULE, NOW);

        assertThat(file.decision()).flatMap(Decision::signedDraft).isEmpty();
    }

    @Test
    void onlyWhoHasTheStepOrWroteTheLastDraftDrafts() {
        var underReview = aCase().underReview();
        var drafted = aCase().drafted();
        var atTheCounter = aCase().opened();
        atTheCounter.take(1, COUNTER_CLERK, NOW);

        assertThatExceptionOfType(StepHeld.class)
                .isThrownBy(() -> new Drafts(underReview).write(granting(), COLLEAGUE, NOW));
        assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> new Drafts(drafted).write(granting(), HEAD, NOW));
        assertThatExceptionOfType(NothingToDraft.class)
                .isThrownBy(() -> new Drafts(atTheCounter).write(granting(), COUNTER_CLERK, NOW));
    }

    @Test
    void whatIsSignedIsNotDraftedAgain() {
        var file = aCase().drafted();
        file.take(3, LEADER, NOW);
        file.decide(signing(1), LEADER, SCHEDULE, NOW);

        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> new Drafts(file).write(REFUSING, SPECIALIST, NOW));
    }

    @Test
    void aRefusalSaysItsReasons() {
        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> new DraftRequest(Outcome.DECLINED, null).requireReasons());
        new DraftRequest(Outcome.GRANTED, null).requireReasons();
    }

    /** Signed on Thursday 5 March, issued on Monday 9 March. */
    @ParameterizedTest
    @CsvSource({"2026-03-04, false", "2026-03-05, true", "2026-03-09, true", "2026-03-10, false"})
    void theDateOfADocumentIsNeitherBeforeItsSignatureNorAfterToday(LocalDate issuedOn, boolean may) {
        var file = aCase().issuing();
        var monday = NOW.plus(Duration.ofDays(4));
        var numbered = new Ruling(null, "123/QĐ", null, issuedOn);

        if (may) {
            file.decide(numbered, REGISTRAR, SCHEDULE, monday);
            assertThat(file.decision()).flatMap(Decision::issuedOn).contains(issuedOn);
            assertThat(file.decision()).flatMap(Decision::issuedAt).contains(monday);
        } else {
            assertThatExceptionOfType(InvalidFields.class)
                    .isThrownBy(() -> file.decide(numbered, REGISTRAR, SCHEDULE, monday));
            assertThat(file.status()).isEqualTo(CaseStatus.ISSUING);
        }
    }

    @Test
    void whereNobodySaysADateItIsToday() {
        var file = aCase().of(Office.procedure()).decided();

        assertThat(file.decision()).flatMap(Decision::issuedOn).contains(LocalDate.of(2026, 3, 5));
    }

    private static Ruling signing(@Nullable Integer draft) {
        return new Ruling(null, null, draft, null);
    }
}
