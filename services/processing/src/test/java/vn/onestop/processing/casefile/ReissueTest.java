package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.casefile.CaseFixture.NOW;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.processing.Office;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** The citizen is told the date that a new calendar has made of the promise. */
class ReissueTest {

    @Test
    void theCitizenThenHoldsTheDateThatTheLawWants() {
        var file = aCase().recomputed(CaseStatus.IN_WORK);

        var events = new Appointments(file).reissue(LEADER, SCHEDULE, NOW);

        assertThat(file.clock().held()).isEqualTo(at("2026-03-17T17:00"));
        assertThat(file.clock().promisedFor()).isEqualTo(at("2026-03-16T17:00"));
        assertThat(events).singleElement().isInstanceOfSatisfying(PromiseMoved.class, moved -> {
            assertThat(moved.previouslyDue()).isEqualTo(at("2026-03-16T17:00"));
            assertThat(moved.promise().due()).isEqualTo(at("2026-03-17T17:00"));
            assertThat(moved.promise().days()).isNotEmpty();
            assertThat(moved.cause()).isEqualTo(Cause.CALENDAR_CHANGED);
        });
    }

    @Test
    void thereIsNothingToTellWhileTheCitizenHoldsTheRightDate() {
        var file = aCase().underReview();

        assertThatExceptionOfType(PromiseStands.class)
                .isThrownBy(() -> new Appointments(file).reissue(HEAD, SCHEDULE, NOW));
    }

    @Test
    void onlyHeadsAndLeadersOfTheAgencyThatDecidesPromiseAnew() {
        var file = aCase().recomputed(CaseStatus.IN_WORK);
        var elsewhere = new Official("land.head", Office.LAND_OFFICE, Set.of(Role.UNIT_HEAD), "10.0.0.1");

        assertThatExceptionOfType(NotYoursToReissue.class)
                .isThrownBy(() -> new Appointments(file).reissue(SPECIALIST, SCHEDULE, NOW));
        assertThatExceptionOfType(NotYoursToReissue.class)
                .isThrownBy(() -> new Appointments(file).reissue(elsewhere, SCHEDULE, NOW));
        assertThat(Choices.of(file, SPECIALIST)).doesNotContain(Act.REISSUE);
        assertThat(Choices.of(file, HEAD)).contains(Act.REISSUE);
    }

    @Test
    void aDecidedCaseIsPromisedToNobody() {
        var file = aCase().recomputed(CaseStatus.DECIDED);

        assertThatExceptionOfType(CaseClosed.class)
                .isThrownBy(() -> new Appointments(file).reissue(HEAD, SCHEDULE, NOW));
    }
}
