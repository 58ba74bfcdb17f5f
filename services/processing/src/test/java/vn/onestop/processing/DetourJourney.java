package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.FORM;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.processing.OfficialAtWork.Answer;

/** Dossiers that leave the straight way to the decision, as officials and the other services see it. */
class DetourJourney extends ProcessingTest {

    @Test
    void aDossierThatIsAskedBackAndNotGivenBackGoesOnToItsDecision() {
        var dossier = withTheSpecialist();
        var code = dossier.code();
        clock.set("2026-03-05T10:00");

        var asked = asksBack(code);
        clock.set("2026-03-18T09:00");
        var waiting = by(HEAD).looksAt(code);
        var declined = posts(by(HEAD), code, "/withdrawal/decline", Map.of("reason", "Người dân đổi ý"));
        by(SPECIALIST).completes(code, 2);
        by(LEADER).takes(code, 3);
        by(LEADER).decides(code, Map.of("outcome", "GRANTED"));
        by(REGISTRAR).takes(code, 4);
        var tooLate = asksBack(code);
        by(REGISTRAR).decides(code, Map.of("documentNumber", "124/QĐ-UBND"));

        assertThat(status(asked)).isEqualTo("WITHDRAWAL_ASKED");
        assertThat(waiting.body().at("/clock/light").asString()).isEqualTo("PAUSED");
        assertThat(status(declined)).isEqualTo("IN_WORK");
        assertThat(declined.body().at("/clock/held").asString()).isEqualTo("2026-03-27T10:00:00Z");
        assertThat(declined.body().at("/withdrawals/0/declinedBecause").asString())
                .isEqualTo("Người dân đổi ý");
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.problem()).isEqualTo("already-signed");
        var said = heard(dossier, 18);
        assertThat(said.subList(6, 9))
                .hasExactlyElementsOfTypes(WithdrawalRequested.class, WithdrawalDeclined.class, PromiseMoved.class);
        assertThat(said.get(8)).isInstanceOfSatisfying(PromiseMoved.class, moved -> {
            assertThat(moved.cause()).isEqualTo(Cause.WITHDRAWAL);
            assertThat(moved.promise().due()).isEqualTo(at("2026-03-27T17:00"));
        });
        assertThat(said.getLast())
                .isInstanceOfSatisfying(
                        CaseDecided.class, decided -> assertThat(decided.due()).isEqualTo(at("2026-03-27T17:00")));
    }

    /** AS-22, D10: withdrawn in time and stopped later. */
    @Test
    void aDossierThatIsGivenBackIsClosedAndNobodySpeaksOfItsDateAnyMore() {
        var dossier = withTheSpecialist();
        var code = dossier.code();
        clock.set("2026-03-05T10:00");
        asksBack(code);
        clock.set("2026-03-25T10:00");

        var unfit = posts(by(SPECIALIST), code, "/stop", order("NOT_SUPPLEMENTED"));
        var stopped = posts(by(SPECIALIST), code, "/stop", order("WITHDRAWN"));

        assertThat(unfit.problem()).isEqualTo("stop-reason-unfit");
        assertThat(status(stopped)).isEqualTo("STOPPED");
        assertThat(stopped.body().at("/stop/verdict").asString()).isEqualTo("EARLY");
        assertThat(stopped.body().at("/clock/light").isNull()).isTrue();
        assertThat(by(SPECIALIST).takes(code, 2).problem()).isEqualTo("case-closed");
        assertThat(heard(dossier, 8).getLast()).isInstanceOfSatisfying(CaseStopped.class, end -> {
            assertThat(end.reasonCode()).isEqualTo(StopReason.WITHDRAWN);
            assertThat(end.due()).isEqualTo(at("2026-03-16T17:00"));
            assertThat(end.verdict()).isEqualTo(Verdict.EARLY);
        });
        assertThat(jdbc.sql("select alert_at is null and paused_at is null from case_file where code = ?")
                        .param(code)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(by(SPECIALIST).get("/api/cases").body().toString()).doesNotContain(code);
        assertThat(by(SPECIALIST).get("/api/cases?status=STOPPED").body().toString())
                .contains(code);
    }

    @Test
    void papersThatDoNotComeEndTheCaseButNotBeforeTheLastDayIsOver() {
        var dossier = withTheSpecialist();
        var code = dossier.code();
        by(SPECIALIST).asksFor(code, FORM, "Thiếu chữ ký", "2026-03-20");
        clock.set("2026-03-20T16:00");

        var early = posts(by(SPECIALIST), code, "/stop", order("NOT_SUPPLEMENTED"));
        clock.set("2026-03-23T08:00");
        var bare = posts(
                by(SPECIALIST),
                code,
                "/stop",
                Map.of("reason", "NOT_SUPPLEMENTED", "explanation", "Không bổ sung giấy tờ"));
        var stopped = posts(by(SPECIALIST), code, "/stop", order("NOT_SUPPLEMENTED"));

        assertThat(early.problem()).isEqualTo("too-early-to-stop");
        assertThat(early.body().path("lastDay").asString()).isEqualTo("2026-03-20");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.body().at("/errors/0/field").asString()).isEqualTo("legalBasis");
        assertThat(status(stopped)).isEqualTo("STOPPED");
        assertThat(heard(dossier, 8).getLast())
                .isInstanceOfSatisfying(
                        CaseStopped.class, end -> assertThat(end.verdict()).isEqualTo(Verdict.EARLY));
    }

    @Test
    void whatTheLeaderSendsBackIsDoneAgainAndNothingIsForgotten() {
        var dossier = withTheSpecialist();
        var code = dossier.code();
        by(SPECIALIST).completes(code, 2);
        by(LEADER).takes(code, 3);
        clock.set("2026-03-03T09:00");

        var version = by(LEADER).versionOf(code);
        var wish = Map.of("toStep", 2, "reason", "Thiếu căn cứ");
        var sent = by(LEADER).posts(code, "/steps/3/send-back", version, wish);
        var again = by(LEADER).posts(code, "/steps/3/send-back", version, wish);

        assertThat(status(sent)).isEqualTo("WAITING");
        assertThat(again.status()).as("sent again after a lost answer").isEqualTo(200);
        assertThat(again.body().path("version").asInt()).isEqualTo(version + 1);
        assertThat(sent.body().path("currentStep").asInt()).isEqualTo(2);
        assertThat(sent.body().at("/steps/1/official").isNull()).isTrue();
        assertThat(sent.body().at("/clock/due").asString()).isEqualTo("2026-03-16T10:00:00Z");
        assertThat(sent.body().findValuesAsString("act")).contains("COMPLETE", "SEND_BACK");
        assertThat(by(SPECIALIST).takes(code, 2).status()).isEqualTo(200);
        assertThat(by(SPECIALIST).completes(code, 2).status()).isEqualTo(200);
        assertThat(heard(dossier, 14).subList(9, 11)).hasExactlyElementsOfTypes(StepSentBack.class, StepStarted.class);
    }

    /** A specialist has the second step. */
    private DossierAccepted withTheSpecialist() {
        var dossier = dossier();
        post.send(dossier);
        awaitCase(dossier.code());
        by(COUNTER_CLERK).takes(dossier.code(), 1);
        by(COUNTER_CLERK).completes(dossier.code(), 1);
        by(SPECIALIST).takes(dossier.code(), 2);
        return dossier;
    }

    private Answer asksBack(String code) {
        return posts(by(COUNTER_CLERK), code, "/withdrawal", Map.of("reason", "Không còn nhu cầu"));
    }

    private static Map<String, String> order(String reason) {
        return Map.of("reason", reason, "explanation", "Hộ đã chuyển đi", "legalBasis", "Điều 10 NĐ 20/2021/NĐ-CP");
    }

    private static Answer posts(OfficialAtWork official, String code, String path, Map<String, ?> fields) {
        return official.posts(code, path, official.versionOf(code), fields);
    }

    private static String status(Answer answer) {
        return answer.body().path("status").asString();
    }

    /** What the other services have heard of it, once they have heard that much. */
    private List<CaseEvent> heard(DossierAccepted dossier, int facts) {
        try (var listener = new Listener(broker)) {
            await().untilAsserted(() ->
                    assertThat(listener.about(dossier.dossierId())).hasSize(facts));
            var said = listener.about(dossier.dossierId());
            assertThat(said)
                    .extracting(CaseEvent::sequence)
                    .isEqualTo(LongStream.rangeClosed(1, facts).boxed().toList());
            return said;
        }
    }
}
