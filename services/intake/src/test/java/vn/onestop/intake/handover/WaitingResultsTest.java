package vn.onestop.intake.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.ADMIN;
import static vn.onestop.intake.testing.AtTheCounter.AUDITOR;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;
import static vn.onestop.intake.testing.Processing.corrected;
import static vn.onestop.intake.testing.Processing.decided;
import static vn.onestop.intake.testing.Processing.idOf;
import static vn.onestop.intake.testing.Processing.stopped;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.Processing;

/** What lies at branch 8, where nobody else leaves results. */
@IntakeTest
class WaitingResultsTest {

    private static final String EVERYTHING_HANDED_OVER =
            "update result set handed_over_at = now() where counter = 'H26.7.8' and ending <> 'STOPPED'";

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Processing processing;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void anEmptyShelf() {
        clock.set(OfficeClock.USUAL);
        jdbc.sql(EVERYTHING_HANDED_OVER).update();
    }

    @Test
    void whatHasLainLongestComesFirstWithItsWorkingDays() {
        var late = ready(forMaritalStatus(), "2026-03-13T16:00");
        var early = ready(forMaritalStatus().owner("Trần Minh An", "0987654321"), "2026-03-12T10:00");
        clock.set("2026-03-16T09:00");

        var lying = lying("");

        assertThat(codes(lying)).containsExactly(early.at("/code"), late.at("/code"));
        assertThat(lying.at("/items/0/workingDays")).as("Friday and Monday").isEqualTo("2");
        assertThat(lying.at("/items/1/workingDays")).as("Monday").isEqualTo("1");
        assertThat(lying.at("/items/0/owner")).isEqualTo("Trần Minh An");
        assertThat(lying.at("/items/1/owner")).isEqualTo(ADossier.NAME);
        assertThat(lying.at("/items/0/documentNumber")).isEqualTo("45/UBND-XNTTHN");
        assertThat(lying.at("/items/0/since")).isEqualTo("2026-03-12T03:00:00Z");
        assertThat(lying.at("/items/0/procedureName/en")).contains("marital status");
        assertThat(lying.at("/total")).isEqualTo("2");
    }

    @Test
    void everyNameThatTheListShowsLeavesALine() {
        var ready = ready(forMaritalStatus(), "2026-03-12T10:00");

        lying("");
        var audited = counter.get("/api/handovers?agency=H26.7.8", AUDITOR);

        assertThat(codes(audited)).containsExactly(ready.at("/code"));
        assertThat(counter.get("/api/looks?dossier=" + ready.at("/code"), AUDITOR)
                        .body()
                        .findValuesAsString("role"))
                .containsExactly("AUDITOR", "COUNTER");
    }

    @Test
    void whatGoesByPostIsFoundByItself() {
        ready(forMaritalStatus(), "2026-03-12T10:00");
        var post = ready(forMaritalStatus().with("resultDelivery", "POST"), "2026-03-12T11:00");

        assertThat(codes(lying("?wish=POST"))).containsExactly(post.at("/code"));
    }

    @Test
    void aResultWithAMistakeLiesThereWithTheDossierThatMendsIt() {
        var sound = ready(forMaritalStatus(), "2026-03-12T10:00");
        var faulty = ready(forMaritalStatus(), "2026-03-12T11:00");
        processing.says(corrected(idOf(faulty), 17, "2026-03-16T08:30"));

        var lying = lying("");

        assertThat(codes(lying)).containsExactly(sound.at("/code"), faulty.at("/code"));
        assertThat(lying.body().at("/items/0/correctedBy").isNull()).isTrue();
        assertThat(lying.at("/items/1/correctedBy"))
                .isEqualTo(counter.get("/api/dossiers/" + faulty.at("/code"), CLERK_OF_BRANCH_8)
                        .at("/correctedBy"))
                .isNotEmpty();
    }

    @Test
    void whatIsHandedOverLiesThereNoLonger() {
        var ready = ready(forMaritalStatus(), "2026-03-12T10:00");

        counter.post(
                "/api/dossiers/" + ready.at("/code") + "/handover",
                "{\"way\": \"POST\", \"trackingNumber\": \"EH123456785VN\"}",
                UUID.randomUUID().toString(),
                CLERK_OF_BRANCH_8);

        assertThat(codes(lying(""))).isEmpty();
    }

    @Test
    void theOriginalsOfAStoppedDossierAreFoundApart() {
        var stopped = accepted(forMaritalStatus());
        processing.says(stopped(idOf(stopped), 9, StopReason.NOT_ELIGIBLE, clock.instant()));

        assertThat(codes(lying(""))).isEmpty();
        var item = lying("?ending=STOPPED")
                .body()
                .at("/items")
                .valueStream()
                .filter(line -> line.at("/code").asString().equals(stopped.at("/code")))
                .findFirst()
                .orElseThrow();
        assertThat(item.at("/stopReason").asString()).isEqualTo("NOT_ELIGIBLE");
        assertThat(item.at("/explanation").asString()).isEqualTo("Dừng giải quyết.");
    }

    @Test
    void aFullShelfIsReadPageByPage() {
        IntStream.range(0, WaitingResults.PAGE + 1).forEach(_ -> ready(forMaritalStatus(), "2026-03-12T10:00"));

        assertThat(codes(lying(""))).hasSize(WaitingResults.PAGE);
        assertThat(codes(lying("?page=1"))).hasSize(1);
        assertThat(lying("?page=-1").status()).isEqualTo(422);
    }

    @Test
    void onlyCountersHaveAShelf() {
        assertThat(counter.get("/api/handovers", ADMIN).status()).isEqualTo(403);
    }

    private Answer accepted(ADossier dossier) {
        return counter.accept(dossier, UUID.randomUUID().toString(), CLERK_OF_BRANCH_8);
    }

    private Answer ready(ADossier dossier, String at) {
        var accepted = accepted(dossier);
        processing.says(decided(idOf(accepted), 16, at));
        return accepted;
    }

    private Answer lying(String question) {
        return counter.get("/api/handovers" + question, CLERK_OF_BRANCH_8);
    }

    private static List<String> codes(Answer lying) {
        return lying.body().at("/items").findValuesAsString("code").stream()
                .filter(code -> code.startsWith("H26.7.8-"))
                .toList();
    }
}
