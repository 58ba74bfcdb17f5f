package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.onestop.contracts.CaseConsultation.ConsultationAnswered;
import vn.onestop.contracts.CaseConsultation.ConsultationMissed;
import vn.onestop.contracts.CaseConsultation.ConsultationRequested;
import vn.onestop.contracts.CaseEvent.Told;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.processing.OfficialAtWork.Answer;
import vn.onestop.processing.deadline.MissedAnswers;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** Whoever works on a case asks another agency what it thinks; that one answers within a limit of its own. */
class ConsultationTest extends ColleaguesTest {

    private static final String QUESTION = "Thửa đất có vướng quy hoạch không?";

    private final String land = agency + ".L";
    private final Official landSpecialist = Office.official("expert." + land, land, Role.SPECIALIST);
    private final Official landHead = Office.official("head." + land, land, Role.UNIT_HEAD);
    private final Official landLeader = Office.official("leader." + land, land, Role.LEADER);

    @Autowired
    MissedAnswers answers;

    @BeforeEach
    void opensTheLandOffice() {
        awaitAgency(land);
        List.of(landSpecialist, landHead, landLeader).forEach(this::knows);
    }

    @AfterEach
    void closesTheLandOffice() {
        jdbc.sql("delete from alert where account like '%' || ?").param(land).update();
    }

    @Test
    void anotherAgencyIsAskedAndAnswersAndTheClockOfTheDossierRunsOn() {
        var dossier = underReview();
        var due = by(an).looksAt(dossier.code()).body().at("/clock/due");

        var asked = asks(dossier, 2, "WORKING_DAYS");
        assertThat(asked.status()).isEqualTo(200);
        var answer = answers(landSpecialist, dossier, 1, "Không vướng quy hoạch.");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("answeredBy").asString()).isEqualTo(landSpecialist.account());
        var view = by(an).looksAt(dossier.code()).body();
        assertThat(view.at("/consultations/0/answer").asString()).isEqualTo("Không vướng quy hoạch.");
        assertThat(view.at("/consultations/0/inTime").asBoolean()).isTrue();
        assertThat(view.at("/consultations/0/due").asString()).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(view.at("/clock/due")).isEqualTo(due);
        assertThat(said(dossier, ConsultationRequested.class, 1).getFirst().agency())
                .isEqualTo(land);
        assertThat(said(dossier, ConsultationAnswered.class, 1).getFirst().inTime())
                .isTrue();
        assertThat(view.path("history")
                        .valueStream()
                        .map(line -> line.path("act").asString()))
                .containsSubsequence("CONSULT", "ANSWER");
    }

    @Test
    void theAgencyThatIsAskedSeesTheQuestionAndTheDatesAndNothingElse() {
        var dossier = underReview();
        asks(dossier, 2, "WORKING_HOURS");

        var listed = waitingAt(landHead).getFirst();

        assertThat(listed.path("code").asString()).isEqualTo(dossier.code());
        assertThat(listed.path("question").asString()).isEqualTo(QUESTION);
        assertThat(listed.at("/procedure/vi").asString()).isEqualTo("Thủ tục 1.014027");
        assertThat(listed.path("askedFrom").asString()).isEqualTo(agency);
        assertThat(listed.path("officeMinutesLeft").asInt()).isEqualTo(120);
        assertThat(listed.path("light").asString()).isEqualTo("IN_TIME");
        clock.set("2026-03-02T10:06");
        assertThat(by(landSpecialist).get(path(dossier, 1)).body().path("light").asString())
                .isEqualTo("OVERDUE");
        assertThat(by(landSpecialist).looksAt(dossier.code()).problem()).isEqualTo("no-such-case");
        assertThat(by(an).get(path(dossier, 1)).problem()).isEqualTo("no-such-consultation");
        assertThat(waitingAt(Office.HEAD)).noneMatch(item -> item.equals(listed));
    }

    @Test
    void anAnswerIsGivenOnceHoweverTheCaseHasMovedMeanwhile() {
        var dossier = underReview();
        asks(dossier, 2, "WORKING_DAYS");
        by(an).completes(dossier.code(), 2);

        assertThat(answers(landLeader, dossier, 1, "Nhất trí").status()).isEqualTo(200);
        var version = by(an).versionOf(dossier.code());
        assertThat(answers(landLeader, dossier, 1, "Nhất trí").status()).isEqualTo(200);
        assertThat(by(an).versionOf(dossier.code())).isEqualTo(version);
        var second = answers(landSpecialist, dossier, 1, "Không nhất trí");
        assertThat(second.problem()).isEqualTo("already-answered");
        assertThat(second.body().path("actor").asString()).isEqualTo(landLeader.account());
        assertThat(answers(Office.HEAD, dossier, 1, "Nhất trí").problem()).isEqualTo("no-such-consultation");
        assertThat(answers(landSpecialist, dossier, 2, "Nhất trí").problem()).isEqualTo("no-such-consultation");
    }

    @Test
    void anAnswerThatIsLateIsSaidOnceToTheHeadAndTheLeaderThereAndToWhoAsked() {
        var dossier = underReview();
        asks(dossier, 4, "WORKING_HOURS");
        asks(dossier, 4, "WORKING_HOURS");
        answers(landSpecialist, dossier, 2, "Không có ý kiến");

        clock.set("2026-03-02T13:35:01");
        answers.look(100);
        assertThat(said(dossier, ConsultationMissed.class, 0)).isEmpty();
        clock.set("2026-03-02T14:05:01");
        answers.look(100);
        answers.look(100);

        var missed = said(dossier, ConsultationMissed.class, 1).getFirst();
        assertThat(missed.ordinal()).isEqualTo(1);
        assertThat(missed.told())
                .extracting(Told::official)
                .containsExactly(an.account(), landHead.account(), landLeader.account());
        var alerts = by(landLeader).get("/api/alerts").body().path("items");
        assertThat(alerts.at("/0/kind").asString()).isEqualTo("ANSWER_MISSED");
        assertThat(alerts.at("/0/code").asString()).isEqualTo(dossier.code());
        answers(landHead, dossier, 1, "Nhất trí");
        assertThat(by(an).looksAt(dossier.code())
                        .body()
                        .at("/consultations/0/inTime")
                        .asBoolean(true))
                .isFalse();
        assertThat(said(dossier, ConsultationAnswered.class, 2).getLast().sequence())
                .isGreaterThan(missed.sequence());
    }

    @Test
    void nobodyWaitsForAnAnswerAndTheEndOfTheCaseClosesTheQuestion() {
        var dossier = underReview();
        asks(dossier, 2, "WORKING_DAYS");
        by(an).completes(dossier.code(), 2);
        assertThat(by(leader)
                        .looksAt(dossier.code())
                        .body()
                        .at("/consultations/0/light")
                        .asString())
                .isEqualTo("IN_TIME");
        var code = dossier.code();
        by(leader).takes(code, 3);
        assertThat(by(leader).decides(code, Map.of("outcome", "GRANTED")).status())
                .isEqualTo(200);
        by(registrar).takes(code, 4);
        assertThat(by(registrar).decides(code, Map.of("documentNumber", "9/QĐ")).status())
                .isEqualTo(200);

        assertThat(waitingAt(landHead)).isEmpty();
        assertThat(by(landHead).get(path(dossier, 1)).body().path("closedAt").asString())
                .isEqualTo("2026-03-02T01:05:00Z");
        assertThat(answers(landHead, dossier, 1, "Nhất trí").problem()).isEqualTo("case-closed");
        clock.set("2026-03-10T08:00");
        answers.look(100);
        assertThat(said(dossier, ConsultationMissed.class, 0)).isEmpty();
    }

    @Test
    void onlyWhoHasTheStepAsksAnotherAgencySomethingWithinALimit() {
        var dossier = underReview();
        var right = question(2, "WORKING_DAYS");

        assertThat(asks(binh, dossier, right).problem()).isEqualTo("step-held");
        assertThat(asks(an, dossier, with(right, "agency", agency))
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("agency");
        assertThat(asks(an, dossier, with(right, "agency", "H99"))
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("agency");
        assertThat(asks(an, dossier, with(right, "question", " ")).status()).isEqualTo(422);
        assertThat(asks(an, dossier, question(0, "WORKING_DAYS"))
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("limit.value");
        assertThat(asks(an, dossier, question(2, "MONTHS")).status()).isEqualTo(422);
        assertThat(asks(an, dossier, right).status()).isEqualTo(200);
    }

    private DossierAccepted underReview() {
        var dossier = opened();
        by(counter).takes(dossier.code(), 1);
        by(counter).completes(dossier.code(), 1);
        assertThat(by(an).takes(dossier.code(), 2).status()).isEqualTo(200);
        return dossier;
    }

    private Map<String, Object> question(int value, String unit) {
        return Map.of("agency", land, "question", QUESTION, "limit", Map.of("value", value, "unit", unit));
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        var other = new HashMap<>(fields);
        other.put(name, value);
        return other;
    }

    private Answer asks(DossierAccepted dossier, int value, String unit) {
        return asks(an, dossier, question(value, unit));
    }

    private Answer asks(Official official, DossierAccepted dossier, Map<String, Object> question) {
        var code = dossier.code();
        return by(official).posts(code, "/steps/2/consultations", by(an).versionOf(code), question);
    }

    private Answer answers(Official official, DossierAccepted dossier, int ordinal, String words) {
        return by(official).sends(POST, path(dossier, ordinal) + "/answer", Map.of("answer", words));
    }

    private List<JsonNode> waitingAt(Official official) {
        return by(official)
                .get("/api/consultations")
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private static String path(DossierAccepted dossier, int ordinal) {
        return "/api/consultations/" + dossier.code() + "/" + ordinal;
    }
}
