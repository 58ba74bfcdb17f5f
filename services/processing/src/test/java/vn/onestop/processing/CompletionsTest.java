package vn.onestop.processing;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpMethod.POST;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.processing.OfficialAtWork.Answer;
import vn.onestop.processing.route.Official;

/** An official ends the steps of many cases with one request; each case answers for itself. */
class CompletionsTest extends ColleaguesTest {

    @Test
    void aHundredCasesAreCompletedInOneRequestAndSentAgainNothingChangesTwice() {
        setRule(Map.of("role", "COUNTER", "way", "FIXED", "official", counter.account()));
        var dossiers = IntStream.range(0, 100).mapToObj(_ -> received(agency)).toList();
        post.send(dossiers.toArray(DossierAccepted[]::new));
        await().atMost(ofMinutes(1))
                .untilAsserted(() -> assertThat(dossiers)
                        .allSatisfy(dossier -> assertThat(cases(dossier.code())).isEqualTo(1)));
        var items = dossiers.stream().map(dossier -> item(dossier.code(), 1, 1)).toList();

        var answer = completes(counter, "COMPLETE", items);
        var again = completes(counter, "COMPLETE", items);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("done").asInt()).isEqualTo(100);
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(dossiers)
                .allSatisfy(dossier -> assertThat(version(dossier.code())).isEqualTo(2));
        assertThat(completes(
                                counter,
                                "COMPLETE",
                                List.of(item(dossiers.getFirst().code(), 1, 1)))
                        .body()
                        .at("/results/0/done")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whatOneCaseRefusesKeepsNoOtherBackAndAStaleOneSaysWhoWasFirst() {
        var mine = underReview();
        var stale = underReview();
        var seen = by(an).versionOf(stale);
        by(head).handsOn(stale, 2, binh.account(), "Chia bớt việc");
        var last = underReview();

        var results = completes(
                        an,
                        "COMPLETE",
                        List.of(item(mine, seen, 2), item(stale, seen, 2), item("H26-0", 0, 2), item(last, seen, 2)))
                .body();

        assertThat(results.path("done").asInt()).isEqualTo(2);
        assertThat(results.path("refused").asInt()).isEqualTo(2);
        assertThat(results.path("results")
                        .valueStream()
                        .map(result -> result.path("done").asBoolean()))
                .containsExactly(true, false, false, true);
        var problem = results.at("/results/1/problem");
        assertThat(problem.path("type").asString()).endsWith("/case-moved-on");
        assertThat(problem.path("status").asInt()).isEqualTo(409);
        assertThat(problem.path("actor").asString()).isEqualTo(head.account());
        assertThat(problem.path("detail").asString()).contains(head.account());
        assertThat(results.at("/results/2/problem/type").asString()).endsWith("/no-such-case");
    }

    @Test
    void theLeaderSignsManyWithOneOutcomeForEach() {
        var granted = atTheLeader();
        var declined = atTheLeader();
        var forgotten = atTheLeader();
        var elsewhere = withSpecialists();
        var seen = by(leader).versionOf(granted);
        var items = new ArrayList<Map<String, Object>>();
        items.add(signed(granted, seen, "GRANTED"));
        items.add(signed(declined, seen, "DECLINED"));
        items.add(item(forgotten, seen, 3));
        items.add(item(elsewhere, by(leader).versionOf(elsewhere), 3));

        var results = completes(leader, "SIGN", items).body();

        assertThat(results.path("results")
                        .valueStream()
                        .map(result -> result.path("done").asBoolean()))
                .containsExactly(true, true, false, false);
        assertThat(results.at("/results/2/problem/errors/0/field").asString()).isEqualTo("outcome");
        assertThat(results.at("/results/3/problem/type").asString()).endsWith("/step-not-current");
        assertThat(outcome(granted)).isEqualTo("GRANTED");
        assertThat(outcome(declined)).isEqualTo("DECLINED");
    }

    @Test
    void aRequestThatSaysTooLittleOrTooMuchIsRefusedAsAWhole() {
        var tooMany = IntStream.range(0, 101).mapToObj(_ -> item("H26-1", 0, 1)).toList();

        assertThat(completes(counter, "COMPLETE", List.of()).status()).isEqualTo(422);
        assertThat(completes(counter, "COMPLETE", tooMany).status()).isEqualTo(422);
        assertThat(completes(counter, "COMPLETE", List.of(Map.of("code", "H26-1")))
                        .body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .contains("items[0].version", "items[0].step");
    }

    @Test
    void theHeadSeesHowTheWorkIsSharedOut() {
        var taken = withSpecialists();
        by(an).takes(taken, 2);
        withSpecialists();

        var load = by(head).get("/api/workload").body();

        assertThat(steps(load, an, "open")).isEqualTo(1);
        assertThat(steps(load, binh, "open")).isZero();
        assertThat(load.at("/free/open").asInt()).isEqualTo(1);
        clock.set("2026-03-10T08:00");
        assertThat(steps(by(head).get("/api/workload").body(), an, "nearDue")).isEqualTo(1);
        clock.set("2026-03-10T16:00");
        var late = by(head).get("/api/workload").body();
        assertThat(steps(late, an, "overdue")).isEqualTo(1);
        assertThat(steps(late, an, "nearDue")).isZero();
        assertThat(by(an).get("/api/workload").status()).isEqualTo(403);
    }

    private static int steps(JsonNode load, Official official, String which) {
        return load.path("officials")
                .valueStream()
                .filter(one -> one.path("official").asString().equals(official.account()))
                .findFirst()
                .orElseThrow()
                .path("steps")
                .path(which)
                .asInt();
    }

    private String atTheLeader() {
        var code = underReview();
        by(an).completes(code, 2);
        by(leader).takes(code, 3);
        return code;
    }

    private String underReview() {
        var code = withSpecialists();
        by(an).takes(code, 2);
        return code;
    }

    private String outcome(String code) {
        return by(head).looksAt(code).body().at("/decision/outcome").asString("");
    }

    private int version(String code) {
        return jdbc.sql("select version from case_file where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private Answer completes(Official official, String act, List<?> items) {
        return by(official).sends(POST, "/api/cases/completions", Map.of("act", act, "items", items));
    }

    private static Map<String, Object> item(String code, int version, int step) {
        return Map.of("code", code, "version", version, "step", step);
    }

    private static Map<String, Object> signed(String code, int version, String outcome) {
        var item = new HashMap<>(item(code, version, 3));
        item.put("outcome", outcome);
        if (outcome.equals("DECLINED")) {
            item.put("reasons", "Không đủ điều kiện.");
        }
        return item;
    }
}
