package vn.onestop.standalone.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The officials of the demo as a file that intake reads into its directory. */
final class DemoOfficials {

    private static final String FILE = "officials.yaml";

    private DemoOfficials() {}

    static Path in(Path folder) {
        var file = folder.resolve(FILE);
        try (var shipped = Objects.requireNonNull(DemoOfficials.class.getResourceAsStream("/" + FILE))) {
            Files.createDirectories(folder);
            Files.copy(shipped, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
