package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.Told;
import vn.onestop.processing.OfficialAtWork.Answer;
import vn.onestop.processing.deadline.Sweep;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** While an official is away a colleague with the same role does the work, in the other's name. */
class AbsenceTest extends ColleaguesTest {

    @Autowired
    Sweep sweep;

    @Test
    void theDeputyActsOnTheStepsOfTheOneWhoIsAwayAndTheHistorySaysForWhom() {
        var code = withSpecialists();
        by(an).takes(code, 2);
        assertThat(by(binh).completes(code, 2).problem()).isEqualTo("step-held");

        enters(an, binh, "2026-03-02", "2026-03-03");

        var before = by(binh).looksAt(code).body();
        assertThat(before.path("moves").valueStream().map(JsonNode::asString)).contains("COMPLETE", "HAND_ON");
        assertThat(before.at("/steps/1/deputy").asString()).isEqualTo(binh.account());
        assertThat(by(chi).completes(code, 2).problem()).isEqualTo("step-held");
        assertThat(by(binh).completes(code, 2).status()).isEqualTo(200);
        var line = by(head).looksAt(code).body().at("/history/4");
        assertThat(line.path("account").asString()).isEqualTo(binh.account());
        assertThat(line.path("onBehalfOf").asString()).isEqualTo(an.account());
        assertThat(by(head).looksAt(code).body().at("/history/1/onBehalfOf").isNull())
                .isTrue();
    }

    @Test
    void anAbsenceEndsByItselfWithItsLastDay() {
        var code = withSpecialists();
        by(an).takes(code, 2);
        enters(an, binh, "2026-03-02", "2026-03-03");

        clock.set("2026-03-03T23:59");
        assertThat(mine(binh)).contains(code);
        clock.set("2026-03-04T00:00");

        assertThat(mine(binh)).doesNotContain(code);
        assertThat(by(binh).completes(code, 2).problem()).isEqualTo("step-held");
        assertThat(by(an).completes(code, 2).status()).isEqualTo(200);
    }

    @Test
    void anAbsenceThatIsToComeChangesNothingYet() {
        var code = withSpecialists();
        by(an).takes(code, 2);

        enters(an, binh, "2026-03-04", "2026-03-06");

        assertThat(by(binh).completes(code, 2).problem()).isEqualTo("step-held");
    }

    @Test
    void whoComesBackEarlierEndsIt() {
        var code = withSpecialists();
        by(an).takes(code, 2);
        var id = enters(an, binh, "2026-03-02", "2026-03-06").body().path("id").asString();

        assertThat(by(chi).sends(DELETE, "/api/absences/" + id, Map.of()).problem())
                .isEqualTo("not-your-absence");
        assertThat(by(Office.HEAD)
                        .sends(DELETE, "/api/absences/" + id, Map.of())
                        .problem())
                .isEqualTo("no-such-absence");
        assertThat(by(an).sends(DELETE, "/api/absences/" + id, Map.of()).status())
                .isEqualTo(204);
        assertThat(by(an).sends(DELETE, "/api/absences/" + id, Map.of()).status())
                .isEqualTo(204);

        assertThat(by(binh).completes(code, 2).problem()).isEqualTo("step-held");
        var kept = by(chi).get("/api/absences").body();
        assertThat(kept.at("/0/endedBy").asString()).isEqualTo(an.account());
    }

    @Test
    void theWorklistOfTheDeputyShowsTheStepsOfTheOtherMarked() {
        var code = withSpecialists();
        by(an).takes(code, 2);
        enters(an, binh, "2026-03-02", "2026-03-03");

        assertThat(item(binh, code).path("insteadOf").asString()).isEqualTo(an.account());
        assertThat(item(chi, code).path("insteadOf").isNull()).isTrue();
        assertThat(mine(binh)).contains(code);
        assertThat(mine(chi)).doesNotContain(code);
    }

    @Test
    void nobodyHandsAStepOnToWhoIsAwayAndTheDeputyIsNamed() {
        var code = withSpecialists();
        by(an).takes(code, 2);
        enters(chi, binh, "2026-03-02", "2026-03-03");

        var refused = by(an).handsOn(code, 2, chi.account(), "Chia bớt việc");

        assertThat(field(refused)).isEqualTo("to");
        assertThat(refused.body().at("/errors/0/message").asString()).contains(chi.account(), binh.account());
        assertThat(by(an).handsOn(code, 2, binh.account(), "Chia bớt việc").status())
                .isEqualTo(200);
    }

    @Test
    void newStepsGoToTheDeputyAndNobodyIsGivenAnyWhoIsAway() {
        setRule(Map.of("role", "SPECIALIST", "way", "FIXED", "official", an.account()));
        enters(an, binh, "2026-03-02", "2026-03-03");

        var code = withSpecialists();

        assertThat(holder(code, 2)).isEqualTo(binh.account());
        assertThat(by(head).looksAt(code).body().at("/history/3/request").asString())
                .contains("insteadOf", an.account());
    }

    @Test
    void theLeastLoadedIsSoughtAmongThoseWhoAreThere() {
        setRule(Map.of("role", "SPECIALIST", "way", "LEAST_LOADED"));
        enters(an, binh, "2026-03-02", "2026-03-03");

        assertThat(holder(withSpecialists(), 2)).isEqualTo(binh.account());
        assertThat(holder(withSpecialists(), 2)).isEqualTo(chi.account());
    }

    @Test
    void theHeadGivesNothingToSomebodyWhoIsAway() {
        var code = withSpecialists();
        enters(an, binh, "2026-03-02", "2026-03-03");

        assertThat(by(head).assigns(code, 2, an.account())
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("to");
    }

    @Test
    void bothAreWarned() {
        var dossier = opened();
        by(counter).takes(dossier.code(), 1);
        by(counter).completes(dossier.code(), 1);
        by(an).takes(dossier.code(), 2);
        clock.set("2026-03-10T08:00");
        enters(an, binh, "2026-03-10", "2026-03-20");

        clock.set("2026-03-10T16:00");
        sweep.look(10_000);

        assertThat(said(dossier, DueMissed.class, 1).getFirst().told())
                .extracting(Told::official)
                .contains(an.account(), binh.account())
                .doesNotContain(chi.account());
    }

    @Test
    void theHeadEntersItForAnotherAndNobodyElseDoes() {
        var wish = wish(binh, "2026-03-02", "2026-03-03");
        wish.put("official", an.account());

        assertThat(by(chi).sends(POST, "/api/absences", wish).problem()).isEqualTo("not-your-absence");
        var entered = by(head).sends(POST, "/api/absences", wish);
        assertThat(entered.status()).isEqualTo(200);
        assertThat(entered.body().path("enteredBy").asString()).isEqualTo(head.account());
        assertThat(by(head).sends(POST, "/api/absences", wish).body().path("id"))
                .isEqualTo(entered.body().path("id"));
    }

    @Test
    void noDeputyIsAwayTooAndNobodyActsForSomebodyWhoActsForAThird() {
        assertThat(enters(an, binh, "2026-03-04", "2026-03-06").status()).isEqualTo(200);

        assertThat(field(enters(an, chi, "2026-03-06", "2026-03-09"))).isEqualTo("from");
        assertThat(field(enters(binh, chi, "2026-03-05", "2026-03-05"))).isEqualTo("official");
        assertThat(field(enters(chi, an, "2026-03-03", "2026-03-04"))).isEqualTo("deputy");
        assertThat(enters(an, chi, "2026-03-07", "2026-03-09").status()).isEqualTo(200);
        assertThat(enters(binh, an, "2026-03-10", "2026-03-10").status()).isEqualTo(200);
    }

    @Test
    void theDeputyIsAColleagueOfTheSameRoleAndTheDaysAreToCome() {
        assertThat(field(enters(an, an, "2026-03-04", "2026-03-06"))).isEqualTo("deputy");
        assertThat(field(enters(an, counter, "2026-03-04", "2026-03-06"))).isEqualTo("deputy");
        assertThat(field(enters(an, Office.SPECIALIST, "2026-03-04", "2026-03-06")))
                .isEqualTo("deputy");
        assertThat(field(enters(an, binh, "2026-03-01", "2026-03-06"))).isEqualTo("from");
        assertThat(field(enters(an, binh, "2026-03-06", "2026-03-05"))).isEqualTo("to");
        assertThat(field(enters(an, one("dung", Role.SPECIALIST), "2026-03-04", "2026-03-06")))
                .isEqualTo("deputy");
    }

    private Answer enters(Official official, Official deputy, String from, String to) {
        return by(official).sends(POST, "/api/absences", wish(deputy, from, to));
    }

    private static HashMap<String, Object> wish(Official deputy, String from, String to) {
        return new HashMap<>(Map.of("deputy", deputy.account(), "from", from, "to", to, "reason", "Nghỉ phép"));
    }

    private static String field(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.body().at("/errors/0/field").asString();
    }

    private List<String> mine(Official official) {
        return by(official)
                .get("/api/cases?mine=true")
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("code").asString())
                .toList();
    }

    private JsonNode item(Official official, String code) {
        return by(official)
                .get("/api/cases")
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
