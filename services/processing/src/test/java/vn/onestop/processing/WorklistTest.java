package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.FORM;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.official;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** Officials see what waits for them, the most urgent first. */
class WorklistTest extends ProcessingTest {

    private static final Official NEW_SPECIALIST = official("official3", Office.WARD, Role.SPECIALIST);

    @Test
    void theStepThatIsDueFirstStandsFirstAndWhatWaitsForCitizensLast() {
        var paused = withSpecialistsAt("2026-03-02T08:05");
        by(SPECIALIST).takes(paused, 2);
        by(SPECIALIST).asksFor(paused, FORM, "Thiếu chữ ký", "2026-03-20");
        var second = withSpecialistsAt("2026-03-02T10:00");
        var first = withSpecialistsAt("2026-03-02T09:00");

        var listed = codes(by(NEW_SPECIALIST).get("/api/cases").body());

        assertThat(listed).containsSubsequence(first, second, paused);
    }

    @Test
    void itSaysHowMuchTimeIsLeft() {
        var code = withSpecialistsAt("2026-03-02T08:30");
        clock.set("2026-03-10T08:00");

        var item = item(by(SPECIALIST).get("/api/cases").body(), code);

        assertThat(item.path("officeMinutesLeft").asInt()).isEqualTo(30);
        assertThat(item.path("light").asString()).isEqualTo("IN_TIME");
        assertThat(item.at("/stepName/vi").asString()).isEqualTo("SPECIALIST");
        clock.set("2026-03-16T10:00");
        assertThat(item(by(SPECIALIST).get("/api/cases").body(), code)
                        .path("light")
                        .asString())
                .isEqualTo("NEAR_DUE");
        clock.set("2026-03-16T17:01");
        assertThat(item(by(SPECIALIST).get("/api/cases").body(), code)
                        .path("light")
                        .asString())
                .isEqualTo("OVERDUE");
    }

    @Test
    void officialsSeeTheStepsOfTheirOwnRoleAndTheHeadSeesAll() {
        var code = withSpecialistsAt("2026-03-02T08:05");

        assertThat(codes(by(COUNTER_CLERK).get("/api/cases").body())).doesNotContain(code);
        assertThat(codes(by(SPECIALIST).get("/api/cases").body())).contains(code);
        assertThat(codes(by(HEAD).get("/api/cases?role=SPECIALIST").body())).contains(code);
        assertThat(codes(by(SPECIALIST).get("/api/cases?role=COUNTER").body())).isEmpty();
    }

    @Test
    void mineAreThoseThatIHaveTaken() {
        var code = withSpecialistsAt("2026-03-02T08:05");
        by(SPECIALIST).takes(code, 2);

        assertThat(codes(by(SPECIALIST).get("/api/cases?mine=true").body())).contains(code);
        assertThat(codes(by(COLLEAGUE).get("/api/cases?mine=true").body())).doesNotContain(code);
        assertThat(codes(by(SPECIALIST).get("/api/cases?status=WAITING").body()))
                .doesNotContain(code);
    }

    @Test
    void oneLightShowsWhatHasThatLightAndNothingElse() {
        var late = withSpecialistsAt("2026-03-02T08:05");
        var paused = withSpecialistsAt("2026-03-02T08:05");
        by(SPECIALIST).takes(paused, 2);
        by(SPECIALIST).asksFor(paused, FORM, "Thiếu chữ ký", "2026-03-20");

        for (var moment :
                List.of("2026-03-03T08:00 IN_TIME", "2026-03-16T17:00 NEAR_DUE", "2026-03-16T17:00:01 OVERDUE")) {
            var light = moment.split(" ")[1];
            clock.set(moment.split(" ")[0]);

            assertThat(lightsOf(late)).containsExactly(light);
            assertThat(lightsOf(paused)).containsExactly("PAUSED");
        }
    }

    private List<String> lightsOf(String code) {
        return java.util.stream.Stream.of("IN_TIME", "NEAR_DUE", "OVERDUE", "PAUSED")
                .filter(light -> codes(by(SPECIALIST)
                                .get("/api/cases?role=SPECIALIST&light=" + light)
                                .body())
                        .contains(code))
                .toList();
    }

    @Test
    void anUnknownStatusIsAMistakeWithAName() {
        var answer = by(SPECIALIST).get("/api/cases?status=LOST&page=0");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-request");
    }

    private String withSpecialistsAt(String local) {
        var code = openedCase();
        clock.set(local);
        by(COUNTER_CLERK).takes(code, 1);
        by(COUNTER_CLERK).completes(code, 1);
        return code;
    }

    private static List<String> codes(JsonNode page) {
        var codes = new ArrayList<String>();
        page.path("items").forEach(item -> codes.add(item.path("code").asString()));
        return codes;
    }

    private static JsonNode item(JsonNode page, String code) {
        return page.path("items")
                .valueStream()
                .filter(item -> item.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
