package vn.onestop.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A checked-in file that is made from the code: compared by the build, written anew on request. */
record Generated(Path file) {

    private static final String REGENERATE = "onestop.regenerate";

    static Generated at(Path file) {
        return new Generated(file);
    }

    void mustBe(String content) {
        try {
            if (Boolean.getBoolean(REGENERATE)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
            }
            assertThat(file)
                    .as(
                            "made from the records; make it anew with: mvn -pl shared/contracts -am test"
                                + " -Dtest=SchemasTest,AsyncApiTest -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                            REGENERATE)
                    .exists()
                    .content()
                    .isEqualTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
