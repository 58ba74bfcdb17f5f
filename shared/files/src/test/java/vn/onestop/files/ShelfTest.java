package vn.onestop.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.onestop.files.FileSettings.Kind;
import vn.onestop.local.LocalProcess;

/** A folder and a bucket keep files alike; the bucket belongs to an S3 server that runs as a process of its own. */
class ShelfTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:15:00Z");

    @TempDir
    private static Path folder;

    private static LocalProcess server;
    private static int port;

    @BeforeAll
    static void anS3ServerStarts() throws IOException {
        port = freePort();
        server = LocalProcess.start(
                "s3",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-jar",
                        jar().toString(),
                        "--server.port=0",
                        "--http.port=" + port,
                        "--vectors.http.port=0",
                        "--vectors.https.port=0",
                        "--com.adobe.testing.s3mock.store.root=" + Files.createDirectories(folder.resolve("s3"))),
                Map.of(),
                folder.resolve("s3.log"),
                "TERM");
        server.await(Duration.ofMinutes(3), ShelfTest::answers);
    }

    @AfterAll
    static void theServerEnds() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPutOnAShelfIsReadFromIt(Kind kind) throws IOException {
        var shelf = shelf(kind, port);
        var file = some(1_500_000);
        var name = TimeOrderedId.at(NOW);

        shelf.put(name, parcel(file));

        try (var content = shelf.open(name)) {
            assertThat(content.readAllBytes()).isEqualTo(file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesAreListedFromAnInstantOnUntilTheyAreTakenAway(Kind kind) {
        var shelf = shelf(kind, port);
        var old = TimeOrderedId.at(NOW.minus(Duration.ofDays(3)));
        var young = TimeOrderedId.at(NOW.plus(Duration.ofDays(3)));
        shelf.put(old, parcel(some(10)));
        shelf.put(young, parcel(some(10)));

        assertThat(names(shelf, Instant.EPOCH)).contains(old, young);
        assertThat(names(shelf, NOW)).contains(young).doesNotContain(old);

        shelf.remove(young);
        shelf.remove(young);
        assertThat(names(shelf, NOW)).doesNotContain(young);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsNotThereIsAMistakeOfOurs(Kind kind) {
        var shelf = shelf(kind, port);

        assertThatIllegalStateException().isThrownBy(() -> shelf.open(UUID.randomUUID()));
    }

    @Test
    void aFileThatDoesNotComeWholeIsNotThere() {
        var shelf = shelf(Kind.FOLDER, port);
        var name = TimeOrderedId.at(NOW);

        assertThatExceptionOfType(ShelfAway.class).isThrownBy(() -> shelf.put(name, breaksOff()));

        assertThatIllegalStateException().isThrownBy(() -> shelf.open(name));
    }

    @Test
    void aServerThatIsAwayIsSaidToBeAway() throws IOException {
        var nobody = shelf(Kind.S3, freePort());

        assertThatExceptionOfType(ShelfAway.class)
                .isThrownBy(() -> nobody.put(TimeOrderedId.at(NOW), parcel(some(10))));
        assertThatExceptionOfType(ShelfAway.class).isThrownBy(() -> nobody.open(TimeOrderedId.at(NOW)));
    }

    private static Shelf shelf(Kind kind, int port) {
        return switch (kind) {
            case FOLDER -> new FolderShelf(folder.resolve("shelf"));
            case S3 ->
                new S3Shelf(new S3Settings(
                        URI.create("http://localhost:" + port),
                        "us-east-1",
                        "onestop-papers",
                        "key",
                        "secret",
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(90)));
        };
    }

    private static List<UUID> names(Shelf shelf, Instant since) {
        try (var names = shelf.names(since)) {
            return names.toList();
        }
    }

    private static byte[] some(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static Shelf.Parcel parcel(byte[] file) {
        return parcel(file.length, () -> new ByteArrayInputStream(file));
    }

    private static Shelf.Parcel breaksOff() {
        return parcel(1_000_000, () -> new InputStream() {
            private int left = 300_000;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("broken off");
                }
                left--;
                return 7;
            }
        });
    }

    private static Shelf.Parcel parcel(long length, Supplier<InputStream> content) {
        return new Shelf.Parcel() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public InputStream open() {
                return content.get();
            }
        };
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target", "s3-server"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean answers() {
        try (var _ = new Socket("localhost", port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
