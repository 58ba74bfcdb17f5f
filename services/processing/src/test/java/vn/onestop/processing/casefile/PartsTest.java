package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Newborn.INSURER;
import static vn.onestop.processing.Newborn.POLICE;
import static vn.onestop.processing.Newborn.POLICEWOMAN;
import static vn.onestop.processing.Newborn.POLICE_LEADER;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.processing.Newborn;
import vn.onestop.web.InvalidFields;

/** Several agencies work on a case at once: the ward first, then police and insurance side by side, then the ward. */
class PartsTest {

    private static final Instant MONDAY = at("2026-03-02T09:00");
    private static final Instant TUESDAY = at("2026-03-03T10:00");
    private static final Instant WEDNESDAY = at("2026-03-04T10:00");

    @Test
    void partsThatWaitForTheSameBeginTogether() {
        var file = aCase().of(Newborn.procedure()).opened();
        file.take(1, COUNTER_CLERK, MONDAY);
        file.complete(1, COUNTER_CLERK, SCHEDULE, MONDAY);
        file.take(2, SPECIALIST, MONDAY);

        var events = file.complete(2, SPECIALIST, SCHEDULE, MONDAY);

        assertThat(events).hasExactlyElementsOfTypes(StepCompleted.class, StepStarted.class, StepStarted.class);
        assertThat(running(file)).containsExactly(3, 4);
        assertThat(file.walk().at(3).due()).contains(at("2026-03-06T17:00"));
        assertThat(file.status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void theCaseIsInWorkAsLongAsSomebodyHasAStep() {
        var file = sideBySide();

        file.complete(4, INSURER, SCHEDULE, TUESDAY);

        assertThat(file.status()).isEqualTo(CaseStatus.IN_WORK);
        assertThat(running(file)).containsExactly(3);
        assertThat(file.complete(3, POLICEWOMAN, SCHEDULE, TUESDAY))
                .hasExactlyElementsOfTypes(StepCompleted.class, StepStarted.class);
        assertThat(running(file)).containsExactly(5);
        assertThat(file.status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void nobodyTakesOrCompletesTheStepOfAnotherAgency() {
        var file = atTheOthers();

        assertThatExceptionOfType(NotYourStep.class).isThrownBy(() -> file.take(4, POLICEWOMAN, TUESDAY));
        assertThatExceptionOfType(StepNotCurrent.class).isThrownBy(() -> file.take(5, LEADER, TUESDAY));
        file.take(3, POLICEWOMAN, TUESDAY);
        assertThatExceptionOfType(IllegalMove.class)
                .as("nobody has taken it yet")
                .isThrownBy(() -> file.complete(4, INSURER, SCHEDULE, TUESDAY));
        assertThatExceptionOfType(IllegalMove.class)
                .as("she has it already")
                .isThrownBy(() -> file.take(3, POLICEWOMAN, TUESDAY));
    }

    @Test
    void aWaitForPapersStandsStillForAll() {
        var file = sideBySide();

        file.requestSupplement(CaseFixture.papers(), POLICEWOMAN, TUESDAY);

        assertThat(file.walk().running())
                .allSatisfy(step -> assertThat(step.due()).isEmpty());
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> file.complete(4, INSURER, SCHEDULE, TUESDAY));
        assertThatExceptionOfType(NotYourStep.class)
                .as("others did not ask")
                .isThrownBy(() -> file.receiveSupplement(INSURER, SCHEDULE, WEDNESDAY));
        file.receiveSupplement(POLICEWOMAN, SCHEDULE, WEDNESDAY);
        assertThat(file.walk().running())
                .as("one working day more")
                .allSatisfy(step -> assertThat(step.due()).contains(at("2026-03-09T17:00")));
    }

    @Test
    void whileOneWaitsForMoneyAndTheClockRunsTheOthersGoOn() {
        var file = sideBySide();
        new Detours(file).requestPayment(CaseFixture.money(), false, POLICEWOMAN, TUESDAY);

        file.complete(4, INSURER, SCHEDULE, TUESDAY);

        assertThat(file.status()).isEqualTo(CaseStatus.WAITING_FOR_PAYMENT);
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> file.complete(3, POLICEWOMAN, SCHEDULE, TUESDAY));
        new Detours(file).receivePayment(CaseFixture.paid(1, WEDNESDAY), SCHEDULE, WEDNESDAY);
        file.complete(3, POLICEWOMAN, SCHEDULE, WEDNESDAY);
        assertThat(running(file)).containsExactly(5);
    }

    @Test
    void whatIsSentBackIsDoneAgainWithAllThatRestsOnIt() {
        var file = sideBySide();
        file.complete(4, INSURER, SCHEDULE, TUESDAY);

        new Detours(file).sendBack(3, new SendBack(2, "Sai họ tên"), POLICEWOMAN, SCHEDULE, TUESDAY);

        assertThat(running(file)).containsExactly(2);
        assertThat(file.walk().at(4).isDone())
                .as("the card was made out to the wrong name")
                .isFalse();
    }

    @Test
    void whatRanBesideItStays() {
        var file = sideBySide();
        file.complete(4, INSURER, SCHEDULE, TUESDAY);
        file.complete(3, POLICEWOMAN, SCHEDULE, TUESDAY);
        file.take(5, LEADER, TUESDAY);

        new Detours(file).sendBack(5, new SendBack(3, "Thiếu con dấu"), LEADER, SCHEDULE, TUESDAY);

        assertThat(running(file)).containsExactly(3);
        assertThat(file.walk().at(4).isDone()).isTrue();
        assertThat(file.walk().at(5).official()).isEmpty();
    }

    @Test
    void noPartIsSentBackToOneBesideIt() {
        var file = sideBySide();

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() ->
                        new Detours(file).sendBack(4, new SendBack(3, "Chờ công an"), INSURER, SCHEDULE, TUESDAY));
    }

    @Test
    void anAgencyThatDecidesNothingEndsNothing() {
        var file = sideBySide();
        var order = CaseFixture.order(StopReason.NOT_ELIGIBLE);

        assertThatExceptionOfType(NotYoursToStop.class)
                .isThrownBy(() -> new Detours(file).stop(order, POLICE_LEADER, SCHEDULE, TUESDAY));
        assertThat(new Detours(file).stop(order, LEADER, SCHEDULE, TUESDAY)).hasSize(1);
    }

    @Test
    void whoEndedLateIsNamedAndNobodyElse() {
        var file = sideBySide();
        file.complete(4, INSURER, SCHEDULE, TUESDAY);
        var late = at("2026-03-17T10:00");
        file.complete(3, POLICEWOMAN, SCHEDULE, late);

        assertThat(decided(file, late).lateAt()).containsExactly(POLICE);
    }

    @Test
    void whereNobodyIsLateNobodyIsNamed() {
        var file = sideBySide();
        file.complete(4, INSURER, SCHEDULE, TUESDAY);
        file.complete(3, POLICEWOMAN, SCHEDULE, TUESDAY);

        assertThat(decided(file, TUESDAY).lateAt()).isEmpty();
    }

    private static CaseDecided decided(CaseFile file, Instant when) {
        file.take(5, LEADER, when);
        file.decide(new Ruling(Outcome.GRANTED, null), LEADER, SCHEDULE, when);
        file.take(6, REGISTRAR, when);
        List<CaseEvent> events = file.decide(new Ruling(null, "1/GKS"), REGISTRAR, SCHEDULE, when);
        return (CaseDecided) events.getLast();
    }

    /** The ward is done; police and insurance have their steps before them. */
    private static CaseFile atTheOthers() {
        var file = aCase().of(Newborn.procedure()).opened();
        file.take(1, COUNTER_CLERK, MONDAY);
        file.complete(1, COUNTER_CLERK, SCHEDULE, MONDAY);
        file.take(2, SPECIALIST, MONDAY);
        file.complete(2, SPECIALIST, SCHEDULE, MONDAY);
        return file;
    }

    private static CaseFile sideBySide() {
        var file = atTheOthers();
        file.take(3, POLICEWOMAN, MONDAY);
        file.take(4, INSURER, MONDAY);
        return file;
    }

    private static List<Integer> running(CaseFile file) {
        return file.walk().running().stream().map(CaseStep::ordinal).toList();
    }
}
