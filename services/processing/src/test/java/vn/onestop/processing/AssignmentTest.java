package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.processing.route.Role;

/** Steps are given to officials by the rules of their agency, or by its head. */
class AssignmentTest extends ColleaguesTest {

    @Test
    void aStepThatBeginsGoesToTheOfficialWhomARuleNames() {
        setRule(Map.of("role", "SPECIALIST", "way", "FIXED", "official", binh.account()));
        var dossier = opened();
        by(counter).takes(dossier.code(), 1);

        var answer = by(counter).completes(dossier.code(), 1);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(holder(dossier.code(), 2)).isEqualTo(binh.account());
        assertThat(said(dossier, StepTaken.class, 2).getLast()).satisfies(taken -> {
            assertThat(taken.official()).isEqualTo(binh.account());
            assertThat(taken.actor().account()).isEqualTo("system");
            assertThat(taken.actor().agency()).isEqualTo(agency);
        });
        var line = by(head).looksAt(dossier.code()).body().at("/history/3");
        assertThat(line.path("act").asString()).isEqualTo("ASSIGN");
        assertThat(line.path("account").asString()).isEqualTo("system");
        assertThat(line.path("request").asString()).contains("FIXED", head.account());
        assertThat(by(binh).completes(dossier.code(), 2).status()).isEqualTo(200);
    }

    @Test
    void aRequestSentAgainAfterARuleActedChangesNothing() {
        setRule(Map.of("role", "SPECIALIST", "way", "FIXED", "official", binh.account()));
        var code = opened().code();
        by(counter).takes(code, 1);
        var seen = by(counter).versionOf(code);
        by(counter).completes(code, 1, seen);

        var again = by(counter).completes(code, 1, seen);

        assertThat(again.status()).isEqualTo(200);
        assertThat(by(counter).versionOf(code)).isEqualTo(seen + 2);
    }

    @Test
    void aNewCaseGoesStraightToTheOneAtTheCounter() {
        setRule(Map.of("procedure", "1.014027", "step", 1, "way", "FIXED", "official", counter.account()));

        var code = opened().code();

        assertThat(holder(code, 1)).isEqualTo(counter.account());
        assertThat(by(counter).looksAt(code).body().path("status").asString()).isEqualTo("IN_WORK");
    }

    @Test
    void whoHasTheFewestOpenStepsGetsTheNextAndAmongEqualsTheFirstByName() {
        setRule(Map.of("role", "SPECIALIST", "way", "LEAST_LOADED"));

        var given = IntStream.range(0, 4)
                .mapToObj(_ -> holder(withSpecialists(), 2))
                .toList();

        assertThat(given).containsExactly(an.account(), binh.account(), chi.account(), an.account());
    }

    @Test
    void whatComesInTogetherIsSharedOutToo() {
        var other = one("counter2", Role.COUNTER);
        knows(other);
        setRule(Map.of("role", "COUNTER", "way", "LEAST_LOADED"));
        var dossiers = IntStream.range(0, 6).mapToObj(_ -> received(agency)).toList();

        dossiers.forEach(dossier -> post.sendWithoutWaiting(UUID.randomUUID(), dossier));
        post.flush();

        dossiers.forEach(dossier -> awaitCase(dossier.code()));
        assertThat(dossiers.stream().map(dossier -> holder(dossier.code(), 1)))
                .filteredOn(counter.account()::equals)
                .hasSize(3);
    }

    @Test
    void theOfficialOfTheWardWhereTheDossierCameInGetsIt() {
        var areas = List.of(
                Map.of("receivedAt", Office.WARD, "official", binh.account()),
                Map.of("receivedAt", agency, "official", chi.account()));
        assertThat(setRule(Map.of("role", "SPECIALIST", "way", "BY_AREA", "areas", areas))
                        .status())
                .isEqualTo(200);
        var code = opened(Office.WARD).code();
        by(Office.COUNTER_CLERK).takes(code, 1);
        by(Office.COUNTER_CLERK).completes(code, 1);

        assertThat(holder(code, 2)).isEqualTo(binh.account());
        assertThat(holder(withSpecialists(), 2)).isEqualTo(chi.account());
    }

    @Test
    void ofTheRulesThatFitTheMostSpecificOneCounts() {
        setRule(Map.of("role", "SPECIALIST", "way", "FIXED", "official", an.account()));
        setRule(Map.of("procedure", "1.014027", "way", "FIXED", "official", binh.account()));
        setRule(Map.of("procedure", "1.014027", "step", 2, "way", "FIXED", "official", chi.account()));

        assertThat(holder(withSpecialists(), 2)).isEqualTo(chi.account());
    }

    @Test
    void aStepWaitsForWhoeverTakesItWhenTheRuleFindsNobody() {
        setRule(Map.of("role", "SPECIALIST", "way", "FIXED", "official", an.account()));
        jdbc.sql("update colleague set active = false where account = ?")
                .param(an.account())
                .update();

        var code = withSpecialists();

        assertThat(holder(code, 2)).isEmpty();
        assertThat(by(binh).takes(code, 2).status()).isEqualTo(200);
    }

    @Test
    void theHeadGivesAFreeStepToAColleague() {
        var code = withSpecialists();

        assertThat(by(an).assigns(code, 2, an.account()).status()).isEqualTo(403);
        assertThat(by(Office.HEAD).assigns(code, 2, an.account()).problem()).isEqualTo("no-such-case");
        assertThat(by(head).assigns(code, 2, registrar.account())
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("to");
        assertThat(by(leader).assigns(code, 2, an.account()).status()).isEqualTo(200);

        assertThat(holder(code, 2)).isEqualTo(an.account());
        var second = by(head).assigns(code, 2, binh.account());
        assertThat(second.problem()).isEqualTo("step-held");
        assertThat(second.body().path("actor").asString()).isEqualTo(an.account());
    }

    @Test
    void theRulesOfAnAgencyAreItsOwnAndEveryChangeIsKept() {
        var id = UUID.randomUUID();
        var first = Map.of("role", "SPECIALIST", "way", "FIXED", "official", an.account());
        assertThat(setRule(id, 0, first).body().path("version").asInt()).isEqualTo(1);
        assertThat(setRule(id, 0, first).body().path("version").asInt()).isEqualTo(1);
        assertThat(setRule(id, 1, Map.of("role", "SPECIALIST", "way", "LEAST_LOADED"))
                        .body()
                        .path("version")
                        .asInt())
                .isEqualTo(2);

        assertThat(setRule(id, 1, first).problem()).isEqualTo("assignment-rule-moved-on");
        assertThat(setRule(first).problem()).isEqualTo("second-assignment-rule");
        assertThat(by(Office.HEAD).sends(DELETE, path(id), Map.of()).problem()).isEqualTo("no-such-assignment-rule");
        assertThat(by(leader).sends(DELETE, path(id), Map.of()).status()).isEqualTo(204);
        assertThat(by(head).get("/api/assignment-rules").body().size()).isZero();
        var changes = by(head).get("/api/assignment-rules/changes").body();
        assertThat(changes.valueStream().map(change -> change.path("account").asString()))
                .containsExactlyInAnyOrder(leader.account(), head.account(), head.account());
        assertThat(ways(changes, "before")).containsExactlyInAnyOrder("FIXED", "LEAST_LOADED");
    }

    @Test
    void aRuleThatMakesNoSenseIsRefusedFieldByField() {
        var areas = List.of(Map.of("receivedAt", "H99", "official", an.account()));

        assertThat(fields(Map.of("way", "FIXED"))).containsExactly("official");
        assertThat(fields(Map.of("way", "FIXED", "role", "LEADER", "official", an.account())))
                .containsExactly("official");
        assertThat(fields(Map.of("way", "LEAST_LOADED", "procedure", "9.9", "official", an.account())))
                .containsExactly("procedure", "official");
        assertThat(fields(Map.of("way", "LEAST_LOADED", "step", 2))).containsExactly("step");
        assertThat(fields(Map.of("way", "LEAST_LOADED", "procedure", "1.014027", "step", 9)))
                .containsExactly("step");
        assertThat(fields(Map.of("way", "BY_AREA"))).containsExactly("areas");
        assertThat(fields(Map.of("way", "BY_AREA", "areas", areas))).containsExactly("areas");
    }

    private List<String> fields(Map<String, ?> says) {
        var answer = setRule(says);
        assertThat(answer.status()).isEqualTo(422);
        return answer.body()
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }

    private static List<String> ways(JsonNode changes, String when) {
        return changes.valueStream()
                .map(change -> change.path(when).path("way").asString(""))
                .filter(way -> !way.isEmpty())
                .toList();
    }

    private static String path(UUID id) {
        return "/api/assignment-rules/" + id;
    }
}
