package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LAND_OFFICE;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.Office.official;
import static vn.onestop.processing.casefile.CaseFixture.ID;
import static vn.onestop.processing.casefile.CaseFixture.NOW;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.Override;
import vn.onestop.processing.route.Role;
import vn.onestop.time.ClockEvent.Reappointed;
import vn.onestop.time.TrafficLight;

/** An apology with a new date (form 04): due 16 March, so sent by the 15th, and once. */
class ApologiesTest {

    @Test
    void theCitizenIsToldTheNewDateAndTheLawKeepsItsOwn() {
        var file = aCase().underReview();

        var events = new Appointments(file).apologise(date("2026-03-25T17:00", null), HEAD, SCHEDULE, NOW);

        assertThat(events)
                .containsExactly(new ApologyIssued(
                        ID,
                        7,
                        NOW,
                        HEAD.actor(),
                        1,
                        at("2026-03-16T17:00"),
                        at("2026-03-25T17:00"),
                        "Chờ xác minh",
                        null));
        var clock = file.clock();
        assertThat(clock.held()).isEqualTo(at("2026-03-25T17:00"));
        assertThat(clock.due()).isEqualTo(at("2026-03-16T17:00"));
        assertThat(clock.promisedFor()).isEqualTo(at("2026-03-16T17:00"));
        assertThat(clock.light(at("2026-03-17T09:00"))).isEqualTo(TrafficLight.OVERDUE);
        assertThat(clock.read(SCHEDULE).history().getLast())
                .isEqualTo(new Reappointed(NOW, at("2026-03-25T17:00"), null));
        assertThat(clock.read(SCHEDULE).appointment()).isEqualTo(clock.held());
    }

    @Test
    void aSecondOneNeedsSomebodyWhoAnswersForIt() {
        var file = aCase().underReview();
        new Appointments(file).apologise(date("2026-03-25T17:00", null), HEAD, SCHEDULE, NOW);

        assertThatExceptionOfType(SecondApology.class)
                .isThrownBy(
                        () -> new Appointments(file).apologise(date("2026-03-27T17:00", null), LEADER, SCHEDULE, NOW));
        var events = new Appointments(file).apologise(date("2026-03-27T17:00", "Điều 20"), LEADER, SCHEDULE, NOW);

        assertThat(events).singleElement().isInstanceOfSatisfying(ApologyIssued.class, second -> {
            assertThat(second.ordinal()).isEqualTo(2);
            assertThat(second.previousDate()).isEqualTo(at("2026-03-25T17:00"));
            assertThat(second.override()).isEqualTo(new Override("leader", "Điều 20"));
        });
    }

    @Test
    void onTheDayItselfItIsTooLate() {
        var file = aCase().underReview();
        var day = at("2026-03-16T08:00");

        assertThatExceptionOfType(LateApology.class)
                .isThrownBy(
                        () -> new Appointments(file).apologise(date("2026-03-25T17:00", null), HEAD, SCHEDULE, day));
        new Appointments(file).apologise(date("2026-03-25T17:00", "Bão số 3"), HEAD, SCHEDULE, day);

        assertThat(file.clock().apologies())
                .singleElement()
                .satisfies(late -> assertThat(late.override()).isEqualTo(new Override("head", "Bão số 3")));
    }

    @Test
    void whatWasNotNeededIsNotRecordedAsAnOverride() {
        var file = aCase().underReview();

        new Appointments(file).apologise(date("2026-03-25T17:00", "Cho chắc"), HEAD, SCHEDULE, NOW);

        assertThat(file.clock().apologies())
                .singleElement()
                .satisfies(first -> assertThat(first.override()).isNull());
    }

    @Test
    void nobodyElseSignsForm04() {
        var file = aCase().decidedBy(LAND_OFFICE).opened();
        var headOfAnother = official("other", "H26.9.9", Role.UNIT_HEAD);
        var headOfTheDeciding = official("land.head", LAND_OFFICE, Role.UNIT_HEAD);

        for (var other : java.util.List.of(headOfAnother, COUNTER_CLERK, SPECIALIST)) {
            assertThatExceptionOfType(NotYoursToApologise.class)
                    .isThrownBy(() ->
                            new Appointments(file).apologise(date("2026-03-25T17:00", null), other, SCHEDULE, NOW));
        }
        new Appointments(file).apologise(date("2026-03-25T17:00", null), headOfTheDeciding, SCHEDULE, NOW);
        assertThat(file.clock().apologies()).hasSize(1);
    }

    @Test
    void papersThatComeLaterDoNotBringTheNewDateForward() {
        var file = aCase().underReview();
        new Appointments(file).apologise(date("2026-03-25T17:00", null), HEAD, SCHEDULE, NOW);

        file.requestSupplement(CaseFixture.papers(), SPECIALIST, NOW);
        file.receiveSupplement(COUNTER_CLERK, SCHEDULE, at("2026-03-11T14:00"));

        assertThat(file.clock().due()).isEqualTo(at("2026-03-20T17:00"));
        assertThat(file.clock().held()).isEqualTo(at("2026-03-25T17:00"));
    }

    private static NewDate date(String local, @Nullable String override) {
        return new NewDate(at(local), "Chờ xác minh", override);
    }
}
