package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.COUNTER_CLERK;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.onestop.processing.route.Official;

/** An auditor sees the cases of every agency and changes none. */
class AuditTest extends ProcessingTest {

    private static final Official AUDITOR = new Official("auditor", "", Set.of(), "10.0.0.1", true);

    @Test
    void anAuditorOfNoAgencyReadsTheCaseWithItsHistoryAndIsOfferedNothingToDo() {
        var code = openedCase();
        by(COUNTER_CLERK).takes(code, 1);

        var seen = by(AUDITOR).looksAt(code);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body().path("history")).isNotEmpty();
        assertThat(seen.body().path("moves").isArray()).isTrue();
        assertThat(seen.body().path("moves")).isEmpty();
        assertThat(by(AUDITOR).prints(code, "control-slip")).isNotEmpty();
    }

    @Test
    void anAuditorFindsItInTheListOfWhatWaitsAnywhere() {
        var before = waitAnywhere();

        openedCase();

        assertThat(waitAnywhere()).isEqualTo(before + 1);
    }

    @Test
    void anAuditorTakesNoStep() {
        var code = openedCase();

        var answer = by(AUDITOR).takes(code, 1);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(by(COUNTER_CLERK).takes(code, 1).status()).isEqualTo(200);
    }

    private int waitAnywhere() {
        return by(AUDITOR).get("/api/cases").body().path("total").asInt(0);
    }
}
