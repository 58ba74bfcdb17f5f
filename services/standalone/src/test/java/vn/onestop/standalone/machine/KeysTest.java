package vn.onestop.standalone.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @TempDir
    private Path directory;

    @Test
    void areMadeOnceAndReadableByTheirOwnerAlone() throws IOException {
        var place = directory.resolve("keys");

        var first = new Keys(place).secretsOf(Service.TRACKING);
        var second = new Keys(place).secretsOf(Service.TRACKING);

        assertThat(second).isEqualTo(first).containsKeys("ONESTOP_SEAL_TRACKING", "ONESTOP_LOOKUP_KEY");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwx------");
        try (var files = Files.list(place)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void receiptsAreSignedWithAKeyOnEd25519() throws Exception {
        var key = OctetKeyPair.parse(
                new Keys(directory.resolve("keys")).secretsOf(Service.INTAKE).get("ONESTOP_RECEIPT_KEY"));

        assertThat(key.getCurve()).isEqualTo(Curve.Ed25519);
        assertThat(key.isPrivate()).isTrue();
        assertThat(key.getKeyID()).isEqualTo(key.computeThumbprint().toString());
        assertThat(key.getDecodedX()).hasSize(32).isNotEqualTo(key.getDecodedD());
    }

    @Test
    void giveTheWriterOfSealedDataNoKeyThatOpensIt() {
        var keys = new Keys(directory.resolve("keys"));

        assertThat(keys.secretsOf(Service.INTAKE).get("ONESTOP_SEAL_TRACKING")).doesNotContain("\"d\"");
        assertThat(keys.secretsOf(Service.TRACKING).get("ONESTOP_SEAL_TRACKING"))
                .contains("\"d\"");
    }
}
