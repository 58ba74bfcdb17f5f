package vn.onestop.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import vn.onestop.files.FileSettings.Kind;

/** The settings as the containers are told them: the secret of the object store comes from a file of its own. */
class PaperSettingsTest {

    @Test
    void aBucketIsSaidInTheEnvironmentAndItsSecretInAFile() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(
                                "ONESTOP_PAPER_SPOOL", "/tmp",
                                "ONESTOP_PAPER_SHELF", "S3",
                                "ONESTOP_PAPER_S3_ENDPOINT", "http://shelf:8333",
                                "ONESTOP_PAPER_S3_ACCESSKEY", "intake",
                                "ONESTOP_PAPER_S3_SECRETKEY", "${ONESTOP_SHELF_SECRET}")));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("files", Map.of("ONESTOP_SHELF_SECRET", "from the file")));

        var settings = Binder.get(environment)
                .bind("onestop.paper", FileSettings.class)
                .get();

        assertThat(settings.shelf()).isEqualTo(Kind.S3);
        assertThat(settings.s3().endpoint()).isEqualTo(URI.create("http://shelf:8333"));
        assertThat(settings.s3().accessKey()).isEqualTo("intake");
        assertThat(settings.s3().secretKey()).isEqualTo("from the file");
        assertThat(settings.s3().toString()).doesNotContain("from the file");
    }
}
