package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.LAND_OFFICE;
import static vn.onestop.processing.Office.LAND_SPECIALIST;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.Office.phase;
import static vn.onestop.processing.Office.step;
import static vn.onestop.processing.casefile.CaseFixture.ID;
import static vn.onestop.processing.casefile.CaseFixture.NOW;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;
import static vn.onestop.processing.casefile.CaseFixture.papers;

import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Promise;
import vn.onestop.processing.Office;
import vn.onestop.processing.route.Role;
import vn.onestop.time.TrafficLight;

/** Papers are asked for and come in; the clock stands still meanwhile (AS-16 to AS-18). */
class SupplementsTest {

    @Test
    void theCitizenIsToldWhichPaperAndWhatAboutIt() {
        var file = aCase().underReview();

        var events = file.requestSupplement(papers(), SPECIALIST, NOW);

        assertThat(events)
                .containsExactly(new SupplementRequested(
                        ID,
                        7,
                        NOW,
                        SPECIALIST.actor(),
                        1,
                        papers().items(),
                        papers().legalBasis(),
                        papers().replyBy()));
    }

    @Test
    void whileTheCitizenIsAwaitedNothingIsDueAndNothingTurnsRed() {
        var file = aCase().waitingForPapers();

        assertThat(file.walk().current().due()).isEmpty();
        assertThat(file.clock().light(at("2026-03-20T09:00"))).isEqualTo(TrafficLight.PAUSED);
    }

    @Test
    void aPauseMovesThePromiseByTheWorkingDaysItTook() {
        var file = aCase().waitingForPapers();

        var events = file.receiveSupplement(SPECIALIST, SCHEDULE, at("2026-03-11T14:00"));

        assertThat(events)
                .satisfiesExactly(
                        received -> assertThat(((SupplementReceived) received).ordinal())
                                .isEqualTo(1),
                        moved -> {
                            var promise = (PromiseMoved) moved;
                            assertThat(promise.previouslyDue()).isEqualTo(at("2026-03-16T17:00"));
                            assertThat(promise.promise().due()).isEqualTo(at("2026-03-20T17:00"));
                            assertThat(promise.cause()).isEqualTo(Cause.SUPPLEMENT_PAUSE);
                            assertThat(promise.promise().days())
                                    .filteredOn(day -> day.use() == Promise.Use.PAUSED)
                                    .hasSize(4);
                        });
        assertThat(file.clock().promisedFor()).isEqualTo(at("2026-03-16T17:00"));
    }

    @Test
    void aRestartCountsTheWholeLimitAnew() {
        var file = aCase().of(restarting()).waitingForPapers();

        var events = file.receiveSupplement(SPECIALIST, SCHEDULE, at("2026-03-11T14:00"));

        assertThat(events).last().isInstanceOfSatisfying(PromiseMoved.class, moved -> {
            assertThat(moved.promise().due()).isEqualTo(at("2026-03-25T17:00"));
            assertThat(moved.cause()).isEqualTo(Cause.SUPPLEMENT_RESTART);
        });
        assertThat(file.walk().current().due()).contains(at("2026-03-19T14:00"));
    }

    @Test
    void theStepGetsBackTheOfficeTimeThatItLost() {
        var file = aCase().waitingForPapers();

        file.receiveSupplement(SPECIALIST, SCHEDULE, at("2026-03-11T14:00"));

        assertThat(file.walk().current().due()).contains(at("2026-03-16T11:00"));
    }

    @Test
    void papersThatComeOnTheSameDayMoveNoPromise() {
        var file = aCase().waitingForPapers();

        var events = file.receiveSupplement(SPECIALIST, SCHEDULE, at("2026-03-05T16:00"));

        assertThat(events).singleElement().isInstanceOf(SupplementReceived.class);
    }

    @Test
    void theCounterThatReceivedTheDossierReceivesThePapersToo() {
        var file = aCase().decidedBy(LAND_OFFICE).withSpecialists();
        file.take(2, LAND_SPECIALIST, NOW);
        file.requestSupplement(papers(), LAND_SPECIALIST, NOW);

        assertThat(file.receiveSupplement(COUNTER_CLERK, SCHEDULE, at("2026-03-06T09:00")))
                .hasSize(2);
        assertThat(file.walk().current().official()).contains("land.official");
    }

    @Test
    void aSecondRequestAtTheSameAgencyIsRefused() {
        var file = askedOnce();

        assertThatExceptionOfType(SecondSupplement.class)
                .isThrownBy(() -> file.requestSupplement(papers(), SPECIALIST, at("2026-03-13T09:00")));
    }

    @Test
    void aSecondRequestNeedsSomebodyWhoAllowsIt() {
        var file = askedOnce();

        var events = file.requestSupplement(papers("head"), SPECIALIST, at("2026-03-13T09:00"));

        assertThat(((SupplementRequested) events.getFirst()).ordinal()).isEqualTo(2);
        assertThat(file.clock().waits().supplements().getLast().approver()).contains("head");
    }

    @Test
    void whatIsOverdueStaysOverdue() {
        var file = aCase().underReview();
        file.requestSupplement(papers(), SPECIALIST, at("2026-03-17T08:00"));

        var events = file.receiveSupplement(SPECIALIST, SCHEDULE, at("2026-03-24T08:00"));

        assertThat(events).singleElement().isInstanceOf(SupplementReceived.class);
        var done = (StepCompleted)
                file.complete(2, SPECIALIST, SCHEDULE, at("2026-03-24T09:00")).getFirst();
        assertThat(done.inTime()).isFalse();
    }

    @Test
    void onceTheLeaderHasSignedNobodyAsksForPapers() {
        var file = aCase().issuing();

        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> file.requestSupplement(papers(), Office.REGISTRAR, NOW));
    }

    private static CaseFile askedOnce() {
        var file = aCase().waitingForPapers();
        file.receiveSupplement(SPECIALIST, SCHEDULE, at("2026-03-11T14:00"));
        return file;
    }

    private static ProcedurePublished restarting() {
        return Office.procedure(
                "1.001612",
                SupplementClock.RESTART,
                phase(
                        step(Role.COUNTER, "0.5"),
                        step(Role.SPECIALIST, "6"),
                        step(Role.LEADER, "2"),
                        step(Role.CLERK, "1")));
    }
}
