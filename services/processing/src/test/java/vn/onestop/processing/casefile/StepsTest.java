package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.ACCEPTED;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LAND_OFFICE;
import static vn.onestop.processing.Office.LAND_SPECIALIST;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.WARD;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.Office.text;
import static vn.onestop.processing.casefile.CaseFixture.ID;
import static vn.onestop.processing.casefile.CaseFixture.NOW;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.SYSTEM;
import static vn.onestop.processing.casefile.CaseFixture.aCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseOpened;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepHandedOn;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.processing.Office;
import vn.onestop.processing.route.Role;

/** Officials take steps, complete them and hand them on. */
class StepsTest {

    private static final HandOn ILL = new HandOn("official2", "Nghỉ ốm");

    @Test
    void aCaseOpensAtTheCounterAndItsFirstStepHasRunSinceTheAcceptance() {
        var file = aCase().accepted();

        var events = file.open(SCHEDULE, SYSTEM, at("2026-03-02T16:00"));

        var first = new Step(1, text("COUNTER"), "COUNTER", at("2026-03-02T13:45"));
        assertThat(events)
                .containsExactly(
                        new CaseOpened(
                                ID,
                                1,
                                at("2026-03-02T16:00"),
                                SYSTEM,
                                "H26.103.25.7-260302-0001",
                                new ProcedureRef("1.014027", 1),
                                WARD,
                                at("2026-03-16T17:00")),
                        new StepStarted(ID, 2, at("2026-03-02T16:00"), SYSTEM, first));
    }

    @Test
    void anOfficialTakesAStep() {
        var file = aCase().opened();

        var events = file.take(1, COUNTER_CLERK, NOW);

        assertThat(events).singleElement().isInstanceOfSatisfying(StepTaken.class, taken -> {
            assertThat(taken.official()).isEqualTo("clerk");
            assertThat(taken.sequence()).isEqualTo(3);
        });
    }

    @Test
    void aStepThatIsDoneStartsTheNextOneWithItsOwnDueTime() {
        var file = aCase().opened();
        file.take(1, COUNTER_CLERK, ACCEPTED);

        var events = file.complete(1, COUNTER_CLERK, SCHEDULE, at("2026-03-02T09:00"));

        assertThat(events)
                .satisfiesExactly(
                        done -> assertThat(((StepCompleted) done).inTime()).isTrue(),
                        started -> assertThat(((StepStarted) started).step())
                                .isEqualTo(new Step(2, text("SPECIALIST"), "SPECIALIST", at("2026-03-10T09:00"))));
    }

    @Test
    void aStepThatTakesLongerThanItsShareIsNotInTime() {
        var file = aCase().underReview();

        var events = file.complete(2, SPECIALIST, SCHEDULE, at("2026-03-10T09:01"));

        assertThat(((StepCompleted) events.getFirst()).inTime()).isFalse();
    }

    @Test
    void noStepIsDueAfterItsDossier() {
        var file = aCase().underReview();

        var events = file.complete(2, SPECIALIST, SCHEDULE, at("2026-03-16T10:00"));

        assertThat(((StepStarted) events.getLast()).step().due()).isEqualTo(at("2026-03-16T17:00"));
    }

    @Test
    void factsAreNumberedWithoutGaps() {
        var file = aCase().accepted();
        var events = new java.util.ArrayList<CaseEvent>(file.open(SCHEDULE, SYSTEM, ACCEPTED));
        events.addAll(file.take(1, COUNTER_CLERK, ACCEPTED));
        events.addAll(file.complete(1, COUNTER_CLERK, SCHEDULE, NOW));
        events.addAll(file.take(2, SPECIALIST, NOW));
        events.addAll(file.handOn(2, ILL, SPECIALIST, NOW));

        assertThat(events).extracting(CaseEvent::sequence).isEqualTo(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L));
    }

    @Test
    void aCounterDoesNotDoTheSpecialistsStep() {
        var file = aCase().withSpecialists();

        assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> file.take(2, COUNTER_CLERK, NOW));
    }

    @Test
    void aSpecialistOfAnotherAgencyDoesNotDoIt() {
        var file = aCase().withSpecialists();

        assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> file.take(2, LAND_SPECIALIST, NOW));
    }

    @Test
    void theCompetentAgencyDoesEverythingAfterTheCounter() {
        var file = aCase().decidedBy(LAND_OFFICE).withSpecialists();

        assertThat(file.walk().steps())
                .extracting(CaseStep::agency)
                .containsExactly(WARD, LAND_OFFICE, LAND_OFFICE, LAND_OFFICE);
        assertThat(file.take(2, LAND_SPECIALIST, NOW)).hasSize(1);
    }

    @Test
    void whoComesSecondIsToldWhoHasTheStepAndSinceWhen() {
        var file = aCase().underReview();

        assertThatExceptionOfType(StepHeld.class)
                .isThrownBy(() -> file.take(2, COLLEAGUE, NOW))
                .satisfies(held -> assertThat(held.properties())
                        .containsEntry("actor", "official")
                        .containsEntry("at", at("2026-03-02T10:00")));
    }

    @Test
    void nobodyCompletesAColleaguesStep() {
        var file = aCase().underReview();

        assertThatExceptionOfType(StepHeld.class).isThrownBy(() -> file.complete(2, COLLEAGUE, SCHEDULE, NOW));
    }

    @Test
    void aStepIsTakenBeforeItIsCompleted() {
        var file = aCase().withSpecialists();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> file.complete(2, SPECIALIST, SCHEDULE, NOW));
    }

    @Test
    void aStepIsCompletedOnce() {
        var file = aCase().withSpecialists();

        assertThatExceptionOfType(StepDone.class).isThrownBy(() -> file.complete(1, COUNTER_CLERK, SCHEDULE, NOW));
    }

    @Test
    void nobodyIsAheadOfTheCase() {
        var file = aCase().withSpecialists();

        assertThatExceptionOfType(StepNotCurrent.class).isThrownBy(() -> file.take(3, LEADER, NOW));
        assertThatExceptionOfType(NoSuchStep.class).isThrownBy(() -> file.take(5, LEADER, NOW));
    }

    @Test
    void anOfficialHandsAStepOnToAColleagueWithAReason() {
        var file = aCase().underReview();

        var events = file.handOn(2, ILL, SPECIALIST, NOW);

        assertThat(events).singleElement().isInstanceOfSatisfying(StepHandedOn.class, handed -> {
            assertThat(handed.from()).isEqualTo("official");
            assertThat(handed.to()).isEqualTo("official2");
            assertThat(handed.reason()).isEqualTo("Nghỉ ốm");
        });
        assertThat(file.complete(2, COLLEAGUE, SCHEDULE, NOW)).hasSize(2);
    }

    @Test
    void theHeadOfTheUnitHandsOnWhatOthersHave() {
        var file = aCase().underReview();

        assertThat(file.handOn(2, ILL, HEAD, NOW)).hasSize(1);
    }

    @Test
    void theHeadOfAnotherUnitDoesNot() {
        var file = aCase().underReview();
        var stranger = Office.official("land.head", LAND_OFFICE, Role.UNIT_HEAD);

        assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> file.handOn(2, ILL, stranger, NOW));
    }

    @Test
    void aCaseConcernsThoseOnItsRouteAndTheHeadsAndLeadersOfTheirAgencies() {
        var file = aCase().decidedBy(LAND_OFFICE).withSpecialists();
        var leaderElsewhere = Office.official("leader.elsewhere", "H26.9.9", Role.LEADER);

        assertThat(List.of(COUNTER_CLERK, LAND_SPECIALIST, HEAD, LEADER)).allMatch(file::concerns);
        assertThat(List.of(SPECIALIST, leaderElsewhere)).noneMatch(file::concerns);
    }
}
