package vn.onestop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.onestop.intake.testing.TestKeys;
import vn.onestop.testing.TestDatabase;
import vn.onestop.testing.WithPostgres;

/** A start that cannot succeed ends with one sentence. */
@WithPostgres
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @Test
    void withAKeyThatIsNoneItSaysWhatAKeyIs(TestDatabase database, CapturedOutput output) {
        assertThatThrownBy(() -> start(database, "onestop.registration.identity-key=c2hvcnQ="));

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("must be 32 bytes in base64")
                .doesNotContain("c2hvcnQ=");
    }

    @Test
    void withAReceiptKeyThatIsNoneItSaysWhatAKeyIs(TestDatabase database, CapturedOutput output) {
        assertThatThrownBy(() -> start(database, "onestop.slip.receipt-key=c2hvcnQ="));

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("must be an Ed25519 key")
                .doesNotContain("c2hvcnQ=");
    }

    @Test
    void withFilesThatCannotBeItSaysWhichAndByHowMuch(
            TestDatabase database, CapturedOutput output, @TempDir Path folder) throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/catalogue"))) {
            for (var file : files.toList()) {
                Files.writeString(
                        folder.resolve(file.getFileName()),
                        Files.readString(file).replace("SPECIALIST, sla: 3d", "SPECIALIST, sla: 6d"));
            }
        }

        assertThatThrownBy(() -> start(database, "onestop.catalogue.location=file:" + folder + "/"));

        assertThat(output).contains("APPLICATION FAILED TO START").contains("Procedure 1.012783: ");
    }

    private static void start(TestDatabase database, String setting) {
        var application = new SpringApplication(IntakeApplication.class);
        application.addInitializers(new TestKeys());
        application.run(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=localhost:1",
                "--ONESTOP_ISSUER=http://localhost:1",
                "--ONESTOP_JWKS=http://localhost:1/jwks",
                "--" + setting);
    }
}
