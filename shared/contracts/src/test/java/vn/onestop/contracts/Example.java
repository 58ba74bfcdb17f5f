package vn.onestop.contracts;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An event as it may lie on a topic. There is a folder for each month in which examples were added; what once stood
 * there is never edited.
 */
record Example(Path file) {

    static final Path FOLDER = Path.of("src/main/resources/examples");

    static List<Example> all() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Example::new)
                    .collect(collectingAndThen(toList(), List::copyOf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest one of this type. */
    static Example of(EventType type) {
        return all().reversed().stream()
                .filter(example -> example.wireName().equals(type.wireName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example of " + type.wireName() + " under " + FOLDER));
    }

    String wireName() {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    byte[] data() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Event read() {
        return EventJson.read(wireName(), data());
    }

    /** The line by which {@code sha256sum --check} knows it. */
    String fingerprint() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(data());
            return HexFormat.of().formatHex(hash) + "  " + FOLDER.relativize(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return FOLDER.relativize(file).toString();
    }
}
