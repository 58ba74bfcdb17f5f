package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.casefile.CaseFixture.ID;
import static vn.onestop.processing.casefile.CaseFixture.NOW;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;
import static vn.onestop.processing.casefile.CaseFixture.extend;

import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseDetour.LimitExtended;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.Limit;

/** What the procedure's text allows to be added to a limit is added once, before it has run out, and moves the law's date. */
class ExtensionsTest {

    private static final Limit FIVE_DAYS = new Limit(5, Limit.Unit.WORKING_DAYS);

    @Test
    void theLeaderAddsWhatTheProcedureAllowsAndTheCitizenIsToldTheNewDate() {
        var file = aCase().underReview();

        var events = extend(file, LEADER, NOW);

        assertThat(events.getFirst())
                .isEqualTo(new LimitExtended(
                        ID,
                        7,
                        NOW,
                        LEADER.actor(),
                        FIVE_DAYS,
                        "Phải xác minh tại nơi cư trú",
                        "Điều 5 Nghị định 123/2015/NĐ-CP"));
        assertThat(events.getLast()).isInstanceOfSatisfying(PromiseMoved.class, moved -> {
            assertThat(moved.cause()).isEqualTo(Cause.STATUTORY_EXTENSION);
            assertThat(moved.promise().due()).isEqualTo(at("2026-03-23T17:00"));
        });
        assertThat(file.clock().due()).isEqualTo(at("2026-03-23T17:00"));
        assertThat(file.clock().held()).isEqualTo(at("2026-03-23T17:00"));
        assertThat(file.clock().promisedFor()).isEqualTo(at("2026-03-16T17:00"));
    }

    @Test
    void theDaysThatWereAddedStandInTheExplanation() {
        var file = aCase().underReview();
        var before = file.clock().promise(SCHEDULE).days().size();

        extend(file, LEADER, NOW);

        assertThat(file.clock().promise(SCHEDULE).days()).hasSizeGreaterThan(before);
    }

    @Test
    void papersThatAreAskedForLaterComeOnTopOfIt() {
        var file = aCase().underReview();
        extend(file, LEADER, NOW);
        file.requestSupplement(CaseFixture.papers(), SPECIALIST, NOW);

        file.receiveSupplement(SPECIALIST, SCHEDULE, at("2026-03-11T14:00"));

        assertThat(file.clock().due()).isEqualTo(at("2026-03-27T17:00"));
    }

    @Test
    void aLimitGrowsOnce() {
        var file = aCase().underReview();
        extend(file, LEADER, NOW);

        assertThatExceptionOfType(ExtendedBefore.class).isThrownBy(() -> extend(file, LEADER, NOW));
    }

    @Test
    void whatHasRunOutDoesNotGrow() {
        var inTime = aCase().underReview();
        var late = aCase().underReview();

        extend(inTime, LEADER, at("2026-03-16T17:00"));

        assertThat(inTime.clock().due()).isEqualTo(at("2026-03-23T17:00"));
        assertThatExceptionOfType(LimitRunOut.class).isThrownBy(() -> extend(late, LEADER, at("2026-03-16T17:00:01")));
    }

    @Test
    void onlyTheLeaderOfTheAgencyThatDecidesExtends() {
        var file = aCase().underReview();

        assertThatExceptionOfType(NotYoursToExtend.class).isThrownBy(() -> extend(file, HEAD, NOW));
        assertThatExceptionOfType(NotYoursToExtend.class).isThrownBy(() -> extend(file, SPECIALIST, NOW));
    }

    @Test
    void whatIsSignedIsNotExtendedAnyMore() {
        var file = aCase().signed();

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> extend(file, LEADER, NOW));
    }

    @Test
    void anApologyIsSomethingElse() {
        var file = aCase().underReview();
        new Appointments(file)
                .apologise(new NewDate(at("2026-03-18T17:00"), "Chờ xác minh", null), LEADER, SCHEDULE, NOW);

        extend(file, LEADER, NOW);

        assertThat(file.clock().due()).isEqualTo(at("2026-03-23T17:00"));
        assertThat(file.clock().apologies()).hasSize(1);
    }
}
