package vn.onestop.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.springframework.boot.SpringApplication;

/** Where a local server of this JVM keeps its data: under {@code target}, gone when the JVM ends. */
final class ServerDirectory {

    private ServerDirectory() {}

    static Path of(String server) {
        try {
            var target = Path.of("target").toAbsolutePath();
            var parent = Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir"));
            return Files.createTempDirectory(parent, "test-" + server + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After every context has closed: one that loses its servers first waits for them instead of ending. */
    static void deleteAtEnd(AutoCloseable server, Path directory) {
        SpringApplication.getShutdownHandlers().add(() -> end(server, directory));
    }

    private static void end(AutoCloseable server, Path directory) {
        try (server;
                var files = Files.walk(directory)) {
            server.close();
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (Exception e) {
            System.err.println("cannot clean up " + directory + ": " + e.getMessage());
        }
    }
}
