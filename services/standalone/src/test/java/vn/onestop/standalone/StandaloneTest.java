package vn.onestop.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type after {@code ./onestop} is taken at its word. */
class StandaloneTest {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    @TempDir
    private Path nothingRunsHere;

    private final StringWriter said = new StringWriter();
    private final StringWriter complaint = new StringWriter();

    private int type(String... words) {
        return Standalone.commands(nothingRunsHere)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(complaint))
                .execute(words);
    }

    @Test
    void whoAsksForHelpGetsItAndNothingIsStarted() {
        assertThat(type("scenario", "--help")).isEqualTo(DONE);

        assertThat(said.toString()).contains("Usage: ./onestop scenario", "--dossiers=N", "--seed=N", "300 without it");
        assertThat(complaint.toString()).isEmpty();
    }

    @Test
    void helpNamesEveryCommandAndNoneThatOnlyContainersNeed() {
        assertThat(type("help")).isEqualTo(DONE);

        assertThat(said.toString())
                .contains(
                        "up",
                        "status",
                        "restart",
                        "scenario",
                        "roam",
                        "clock",
                        "dead-letters",
                        "logs NAME",
                        "reset",
                        "format")
                .doesNotContain("smsc", "keys and passwords");
    }

    @Test
    void anUnknownWordIsNamedAndNothingIsStarted() {
        assertThat(type("scenario", "--dosiers", "60")).isEqualTo(NOT_UNDERSTOOD);
        assertThat(complaint.toString()).contains("Unknown option", "--dosiers", "--dossiers");
    }

    @Test
    void aWordTooManyIsNamed() {
        assertThat(type("scenario", "60")).isEqualTo(NOT_UNDERSTOOD);
        assertThat(complaint.toString()).contains("Unmatched argument", "60");
    }

    @Test
    void aNumberMustBeANumber() {
        assertThat(type("scenario", "--dossiers", "many")).isEqualTo(NOT_UNDERSTOOD);
        assertThat(complaint.toString()).contains("--dossiers", "many");
    }

    @Test
    void atLeastOneHasToCome() {
        assertThat(type("scenario", "--dossiers", "0")).isEqualTo(REFUSED);
        assertThat(complaint.toString()).contains("somebody has to come");
    }

    @Test
    void somethingHasToBeTried() {
        assertThat(type("roam", "--steps", "0")).isEqualTo(REFUSED);
        assertThat(complaint.toString()).contains("something has to be tried");
    }

    @Test
    void whereNothingRunsItSaysHowToStartIt() {
        assertThat(type("scenario")).isEqualTo(REFUSED);
        assertThat(complaint.toString()).contains("Nothing runs here. ./onestop up starts it.");
    }

    @Test
    void aCommandThatDoesNotExistIsNamed() {
        assertThat(type("scenari")).isEqualTo(NOT_UNDERSTOOD);
        assertThat(complaint.toString()).contains("scenari", "scenario");
    }
}
