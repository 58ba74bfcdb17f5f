package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.at;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.Override;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.processing.OfficialAtWork.Answer;

/** An apology with a new date (form 04): before the date expires and once, or the head answers for it (AS-19). */
class ApologyApiTest extends DeadlineTest {

    private static final String BASIS = "Điều 19 khoản 9 Nghị định 61/2018/NĐ-CP";

    @Test
    void theNewDateIsWhatTheCitizenHoldsAndWhatIsWarnedOfButNotWhatCounts() {
        var dossier = taken();
        clock.set("2026-02-10T15:00");

        var answer = apologises(dossier, "2026-02-25T17:00", null);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(clockOf(dossier, "held")).isEqualTo(at("2026-02-25T17:00"));
        assertThat(clockOf(dossier, "due")).isEqualTo(at("2026-02-12T17:00"));
        assertThat(clockOf(dossier, "promisedFor")).isEqualTo(at("2026-02-12T17:00"));
        assertThat(answer.body().at("/apologies/0/reason").asString()).isEqualTo("Chờ xác minh nguồn gốc đất");
        itIs("2026-02-24T16:59:59");
        assertSaid(dossier);
    }

    @Test
    void theNewDateIsNearAndBreaksLikeTheOldOne() {
        var dossier = taken();
        clock.set("2026-02-12T18:00");
        apologises(dossier, "2026-02-25T17:00", BASIS);

        itIs("2026-02-24T17:00");
        itIs("2026-02-25T17:00:01");
        itIs("2026-02-26T07:30");

        assertThat(by(WORKER).get("/api/alerts").body().path("items").size()).isPositive();
        await().untilAsserted(
                        () -> assertThat(saidFor(dossier, "2026-02-25T17:00")).isEqualTo(6));
    }

    @Test
    void aLateOneIsRefusedUnlessTheHeadAnswersForItWhichIsRecorded() {
        var dossier = taken();
        clock.set("2026-02-24T09:00");
        var version = by(HEAD).versionOf(dossier.code());

        assertRefused(apologises(dossier, "2026-03-03T17:00", null), 409, "late-apology");
        var answer = apologises(dossier, "2026-03-03T17:00", BASIS);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("version").asInt()).isEqualTo(version + 1);
        assertThat(answer.body().at("/apologies/0/override/approver").asString())
                .isEqualTo("late.head");
        var line = answer.body().path("history").valueStream().toList().getLast();
        assertThat(line.path("act").asString()).isEqualTo("APOLOGISE");
        assertThat(line.path("request").asString()).contains(BASIS);
        await().untilAsserted(() -> assertThat(listener.about(dossier.dossierId()))
                .filteredOn(ApologyIssued.class::isInstance)
                .extracting(event -> ((ApologyIssued) event).override())
                .containsExactly(new Override("late.head", BASIS)));
    }

    @Test
    void aSecondOneIsRefusedUnlessTheHeadAnswersForIt() {
        var dossier = taken();
        clock.set("2026-02-10T15:00");
        apologises(dossier, "2026-02-25T17:00", null);
        clock.set("2026-02-23T15:00");

        var refused = apologises(dossier, "2026-03-03T17:00", null);

        assertRefused(refused, 409, "second-apology");
        assertThat(refused.body().path("detail").asString()).contains("17:00 25/02/2026");
        assertThat(apologises(dossier, "2026-03-03T17:00", BASIS).status()).isEqualTo(200);
        assertThat(clockOf(dossier, "promisedFor")).isEqualTo(at("2026-02-12T17:00"));
    }

    @Test
    void theSameOneSentAgainIsNoMistake() {
        var dossier = taken();
        clock.set("2026-02-10T15:00");
        var body = body("2026-02-25T17:00", null);
        var version = by(HEAD).versionOf(dossier.code());

        var first = by(HEAD).posts(dossier.code(), "/apologies", version, body);
        var again = by(HEAD).posts(dossier.code(), "/apologies", version, body);

        assertThat(again).isEqualTo(first);
        assertThat(again.body().path("apologies").size()).isEqualTo(1);
    }

    @Test
    void officialsDoNotApologiseForTheirAgency() {
        var dossier = taken();
        clock.set("2026-02-10T15:00");
        var version = by(WORKER).versionOf(dossier.code());

        var answer = by(WORKER).posts(dossier.code(), "/apologies", version, body("2026-02-25T17:00", null));

        assertRefused(answer, 403, "not-yours-to-apologise");
        assertThat(by(WORKER).looksAt(dossier.code()).body().path("moves").toString())
                .doesNotContain("APOLOGISE");
        assertThat(by(LEADER).looksAt(dossier.code()).body().path("moves").toString())
                .contains("APOLOGISE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-02-12T17:00, the date that was promised already",
        "2026-02-25T12:00, at noon the office is closed",
        "2026-02-28T09:00, on a Saturday",
        "2026-02-17T09:00, on the first day of Tết",
        "2026-01-05T09:00, before today",
        "2099-02-25T09:00, a mistake in the year",
        "2026-02-30T09:00, no such day",
        "25/02/2026, not a date with a time",
        "'', nothing",
    })
    void aDateOnWhichTheCitizenCannotComeIsRefused(String newDate, String why) {
        var dossier = taken();
        clock.set("2026-02-10T15:00");
        var version = by(HEAD).versionOf(dossier.code());

        var answer = by(HEAD).posts(dossier.code(), "/apologies", version, body(newDate, null));

        assertRefused(answer, 422, "invalid-fields");
        assertThat(answer.body().at("/errors/0/field").asString()).as(why).isEqualTo("newDate");
        assertThat(by(HEAD).versionOf(dossier.code())).isEqualTo(version);
        assertThat(clockOf(dossier, "held")).isEqualTo(at("2026-02-12T17:00"));
    }

    @Test
    void anApologyHasAReasonAndAnOverrideABasis() {
        var dossier = taken();
        clock.set("2026-02-24T09:00");
        var wish = body("2026-03-03T17:00", " ");
        wish.put("reason", " ");

        var answer = by(HEAD).posts(dossier.code(), "/apologies", by(HEAD).versionOf(dossier.code()), wish);

        assertRefused(answer, 422, "invalid-fields");
        assertThat(answer.body().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("reason", "override.basis");
    }

    private Answer apologises(DossierAccepted dossier, String newDate, String basis) {
        return by(HEAD).posts(dossier.code(), "/apologies", by(HEAD).versionOf(dossier.code()), body(newDate, basis));
    }

    private static Map<String, Object> body(String newDate, String basis) {
        var body = new HashMap<String, Object>();
        body.put("newDate", newDate);
        body.put("reason", "Chờ xác minh nguồn gốc đất");
        if (basis != null) {
            body.put("override", Map.of("basis", basis));
        }
        return body;
    }

    /** Alerts about a date, each counted once. */
    private long saidFor(DossierAccepted dossier, String due) {
        return jdbc.sql("select count(distinct sequence) from alert where dossier_id = ? and due = ?::timestamptz")
                .params(dossier.dossierId(), at(due).toString())
                .query(Long.class)
                .single();
    }

    private static void assertRefused(Answer answer, int status, String problem) {
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("detail").asString()).isNotBlank();
    }
}
