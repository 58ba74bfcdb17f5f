package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.FORM;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LAND_SPECIALIST;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.official;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.onestop.processing.OfficialAtWork.Answer;
import vn.onestop.processing.route.Role;

/** What officials get from the API when things go as they should, and when they do not. */
class CaseApiTest extends ProcessingTest {

    @Test
    void aCaseShowsItsStepsItsClockAndWhatTheOfficialMayDoNext() {
        var code = openedCase();

        var shown = by(COUNTER_CLERK).looksAt(code).body();

        assertThat(shown.path("status").asString()).isEqualTo("WAITING");
        assertThat(shown.path("moves").toString()).isEqualTo("[\"TAKE\",\"REQUEST_WITHDRAWAL\"]");
        assertThat(shown.path("steps").size()).isEqualTo(4);
        assertThat(shown.at("/steps/0/due").asString()).isEqualTo("2026-03-02T06:45:00Z");
        assertThat(shown.at("/clock/due").asString()).isEqualTo("2026-03-16T10:00:00Z");
        assertThat(shown.at("/clock/light").asString()).isEqualTo("IN_TIME");
        assertThat(shown.at("/clock/left/amount").asInt()).isEqualTo(10);
        assertThat(shown.at("/procedure/papers/0/vi").asString()).isEqualTo(FORM);
    }

    @Test
    void anOfficialOfAnotherAgencyDoesNotEvenLearnThatACaseExists() {
        var code = openedCase();

        assertRefused(by(LAND_SPECIALIST).looksAt(code), 404, "no-such-case");
        assertRefused(by(LAND_SPECIALIST).takes(code, 2, 0), 404, "no-such-case");
        assertRefused(by(COUNTER_CLERK).looksAt("H26.103.25.7-260302-9999"), 404, "no-such-case");
    }

    @Test
    void citizensAndSupportersHaveNoBusinessHere() {
        var code = openedCase();
        var citizen = official("citizen", "", new Role[0]);

        assertRefused(by(citizen).looksAt(code), 403, "not-allowed");
        assertRefused(by(citizen).get("/api/cases"), 403, "not-allowed");
    }

    @Test
    void anotherRoleDoesNotTakeTheStep() {
        var code = openedCase();

        assertRefused(by(SPECIALIST).takes(code, 1), 403, "not-your-step");
    }

    @Test
    void whoActsOnAStalePageIsToldWhoWasFirstAndWhatHappened() {
        var code = withSpecialists();
        var seen = by(COLLEAGUE).versionOf(code);
        by(SPECIALIST).takes(code, 2);

        var answer = by(COLLEAGUE).takes(code, 2, seen);

        assertRefused(answer, 409, "case-moved-on");
        assertThat(answer.body().path("actor").asString()).isEqualTo("official");
        assertThat(answer.body().path("act").asString()).isEqualTo("TAKE");
        assertThat(answer.body().path("at").asString()).isEqualTo("2026-03-02T01:05:00Z");
        assertThat(answer.body().path("detail").asString())
                .isEqualTo("official đã nhận việc lúc 08:05 02/03/2026. Hãy mở lại hồ sơ để xem tình trạng mới.");
    }

    @Test
    void whoLooksAgainIsToldWhoHasTheStep() {
        var code = withSpecialists();
        by(SPECIALIST).takes(code, 2);

        var answer = by(COLLEAGUE).completes(code, 2);

        assertRefused(answer, 409, "step-held");
        assertThat(answer.body().path("actor").asString()).isEqualTo("official");
    }

    @Test
    void theSameRequestSentAgainChangesNothingAndIsNoMistake() {
        var code = withSpecialists();
        var seen = by(SPECIALIST).versionOf(code);

        var first = by(SPECIALIST).takes(code, 2, seen);
        var again = by(SPECIALIST).takes(code, 2, seen);

        assertThat(again).isEqualTo(first);
        assertThat(history(code)).isEqualTo(seen + 2);
    }

    @Test
    void anotherRequestFromTheSameStalePageIsRefused() {
        var code = withSpecialists();
        var seen = by(SPECIALIST).versionOf(code);
        by(SPECIALIST).takes(code, 2, seen);

        assertRefused(by(SPECIALIST).completes(code, 2, seen), 409, "case-moved-on");
    }

    @Test
    void aCompletedStepIsNotCompletedAgain() {
        var code = withSpecialists();

        var answer = by(COUNTER_CLERK).completes(code, 1);

        assertRefused(answer, 409, "step-done");
        assertThat(answer.body().path("actor").asString()).isEqualTo("clerk");
    }

    @Test
    void aDecidedCaseIsNotMovedAgain() {
        var code = atLeader();
        by(LEADER).decides(code, Map.of("outcome", "DECLINED", "reasons", "Không đủ điều kiện."));
        by(REGISTRAR).takes(code, 4);
        clock.forward(Duration.ofMinutes(5));
        by(REGISTRAR).decides(code, Map.of("documentNumber", "9/TB"));

        for (var answer : List.of(
                by(REGISTRAR).takes(code, 4),
                by(REGISTRAR).completes(code, 4),
                by(REGISTRAR).takes(code, 4, 1),
                by(SPECIALIST).completes(code, 2),
                by(HEAD).handsOn(code, 4, "somebody", "Nghỉ phép"),
                by(REGISTRAR).decides(code, Map.of("documentNumber", "10/TB")))) {
            assertRefused(answer, 409, "case-closed");
            assertThat(answer.body().path("actor").asString()).isEqualTo("registrar");
            assertThat(answer.body().path("at").asString()).isEqualTo("2026-03-02T01:10:00Z");
        }
    }

    @Test
    void form02NamesAPaperOfTheProcedureAndADayToCome() {
        var code = withSpecialists();
        by(SPECIALIST).takes(code, 2);

        var answer = by(SPECIALIST).asksFor(code, "Sổ hộ khẩu", "Bản sao", "2026-03-02");

        assertRefused(answer, 422, "invalid-fields");
        assertThat(answer.body().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("items[0].paper", "replyBy");
        assertThat(by(SPECIALIST).looksAt(code).body().path("status").asString())
                .isEqualTo("IN_WORK");
    }

    @Test
    void form02NamesAPaperOnce() {
        var code = withSpecialists();
        by(SPECIALIST).takes(code, 2);

        var answer = by(SPECIALIST).asksFor(code, List.of(FORM, FORM), "2026-03-20");

        assertRefused(answer, 422, "invalid-fields");
        assertThat(answer.body().path("errors").findValuesAsString("field")).containsExactly("items[1].paper");
    }

    @Test
    void aRequestWithoutItsVersionSaysSo() {
        var code = openedCase();

        var answer = by(COUNTER_CLERK).postsWithoutVersion(code, "/steps/1/take");

        assertRefused(answer, 422, "invalid-fields");
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("version");
    }

    @Test
    void aSecondSupplementIsRefusedUnlessSomebodyAllowsIt() {
        var code = withSpecialists();
        by(SPECIALIST).takes(code, 2);
        by(SPECIALIST).asksFor(code, FORM, "Thiếu chữ ký", "2026-03-20");
        by(SPECIALIST).receivesThePapersOf(code);

        assertRefused(by(SPECIALIST).asksFor(code, FORM, "Thiếu dấu", "2026-03-25"), 409, "second-supplement");
    }

    @Test
    void onlyAHeadOrLeaderOfTheAgencyAllowsASecondSupplement() {
        var code = withSpecialists();
        by(HEAD).looksAt(code);
        by(SPECIALIST).takes(code, 2);
        by(SPECIALIST).asksFor(code, FORM, "Thiếu chữ ký", "2026-03-20");
        by(SPECIALIST).receivesThePapersOf(code);

        var clerks = by(SPECIALIST).asksFor(code, FORM, "Thiếu dấu", "2026-03-25", "clerk");
        var heads = by(SPECIALIST).asksFor(code, FORM, "Thiếu dấu", "2026-03-25", "head");

        assertRefused(clerks, 422, "invalid-fields");
        assertThat(clerks.body().at("/errors/0/field").asString()).isEqualTo("approver");
        assertThat(heads.status()).isEqualTo(200);
    }

    @Test
    void aStepIsNotHandedOnToSomebodyKnownToWorkElsewhereNorToOneself() {
        var code = withSpecialists();
        by(LEADER).looksAt(code);
        by(COUNTER_CLERK).completes(code, 1);
        by(SPECIALIST).takes(code, 2);

        assertRefused(by(SPECIALIST).handsOn(code, 2, "clerk", "Nghỉ phép"), 422, "invalid-fields");
        assertRefused(by(SPECIALIST).handsOn(code, 2, "official", "Nghỉ phép"), 422, "invalid-fields");
    }

    @Test
    void theHeadHandsOnAndTheColleagueGoesOn() {
        var code = withSpecialists();
        by(SPECIALIST).takes(code, 2);

        assertThat(by(HEAD).handsOn(code, 2, "official2", "Nghỉ ốm").status()).isEqualTo(200);
        assertThat(by(COLLEAGUE).completes(code, 2).status()).isEqualTo(200);
    }

    private String withSpecialists() {
        var code = openedCase();
        by(COUNTER_CLERK).takes(code, 1);
        by(COUNTER_CLERK).completes(code, 1);
        return code;
    }

    private String atLeader() {
        var code = withSpecialists();
        by(SPECIALIST).takes(code, 2);
        by(SPECIALIST).completes(code, 2);
        by(LEADER).takes(code, 3);
        return code;
    }

    private int history(String code) {
        return by(SPECIALIST).looksAt(code).body().path("history").size();
    }

    private static void assertRefused(Answer answer, int status, String problem) {
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("title").asString()).isNotBlank();
    }
}
