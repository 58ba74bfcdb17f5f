package vn.onestop.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.onestop.contracts.ResultPass;
import vn.onestop.contracts.Seal;
import vn.onestop.testing.TestDatabase;
import vn.onestop.testing.WithPostgres;

/** A start that cannot succeed ends with one sentence. */
@WithPostgres
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private static final String LOOKUP_KEY = "--ONESTOP_LOOKUP_KEY=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @Test
    void withoutAKeyItSaysWhichIsMissing(TestDatabase database, CapturedOutput output) {
        assertThatThrownBy(() -> start(database, LOOKUP_KEY));

        assertThat(output).contains("APPLICATION FAILED TO START", "The setting ONESTOP_SEAL_TRACKING is missing");
    }

    @Test
    void withAKeyThatIsTooShortItSaysWhatAKeyIs(TestDatabase database, CapturedOutput output) {
        assertThatThrownBy(() ->
                start(database, "--ONESTOP_LOOKUP_KEY=c2hvcnQ=", "--ONESTOP_SEAL_TRACKING=" + Seal.newKey("tracking")));

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "at least 32 random bytes in base64")
                .doesNotContain("c2hvcnQ=");
    }

    @Test
    void withAKeyThatOnlySealsItSaysThatItHasToOpen(TestDatabase database, CapturedOutput output) {
        var publicPart = Seal.publicPart(Seal.newKey("tracking"));

        assertThatThrownBy(() -> start(database, LOOKUP_KEY, "--ONESTOP_SEAL_TRACKING=" + publicPart));

        assertThat(output).contains("APPLICATION FAILED TO START", "with its private part");
    }

    private static void start(TestDatabase database, String... keys) {
        var settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=localhost:1",
                "--ONESTOP_RESULT_PASS_KEY=" + ResultPass.newKey(),
                "--ONESTOP_ISSUER=http://localhost:1",
                "--ONESTOP_JWKS=http://localhost:1/jwks"));
        settings.addAll(List.of(keys));
        new SpringApplication(TrackingApplication.class).run(settings.toArray(String[]::new));
    }
}
