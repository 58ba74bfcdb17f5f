package vn.onestop.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import vn.onestop.local.LocalProcess;
import vn.onestop.standalone.machine.Keys;
import vn.onestop.standalone.machine.Machine;
import vn.onestop.standalone.machine.Part;
import vn.onestop.standalone.machine.Place;

/** The packaged services with PostgreSQL, Kafka and all that surrounds them, in a folder and on ports of their own. */
public final class RunningSystem implements AutoCloseable {

    private static final List<String> PACKAGED = List.of("intake", "processing", "notification", "tracking", "gateway");
    private static final Duration UNPACKED_WITHIN = Duration.ofMinutes(2);

    private final Place place;
    private final Machine machine;

    private RunningSystem(Place place, Machine machine) {
        this.place = place;
        this.machine = machine;
    }

    /** Returns when every part is ready. */
    public static RunningSystem start() {
        try {
            var place = new Place(Files.createTempDirectory("onestop-system"), freeShift());
            PACKAGED.forEach(service -> unpack(service, place.root()));
            var clock = Clock.systemUTC();
            var machine = new Machine(place, new Keys(place.data().resolve("keys")), _ -> {}, clock);
            var system = new RunningSystem(place, machine);
            try {
                machine.start(settings -> Office.open(settings, machine));
                return system;
            } catch (RuntimeException e) {
                system.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Place place() {
        return place;
    }

    /** What {@code kill -9} does. */
    public void kill(String name) {
        var process = ProcessHandle.of(pid(name)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Returns when the part is ready again. */
    public void startAgain(String name) {
        machine.restart(name);
    }

    private long pid(String name) {
        return machine.parts().stream()
                .filter(part -> part.name().equals(name))
                .map(Part::pid)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    @Override
    public void close() {
        machine.close();
        try {
            FileSystemUtils.deleteRecursively(place.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(String service, Path root) {
        var application = root.resolve("services").resolve(service).resolve("target/app");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Djarmode=tools",
                "-jar",
                packaged(service).toString(),
                "extract",
                "--destination",
                application.toString());
        try (var unpacking =
                LocalProcess.start("unpacking " + service, command, Map.of(), root.resolve("unpacking.log"), "TERM")) {
            unpacking.awaitEnd(UNPACKED_WITHIN);
        }
    }

    private static Path packaged(String service) {
        var target = Path.of("..", service, "target");
        try (var files = Files.exists(target) ? Files.list(target) : Stream.<Path>empty()) {
            return files.filter(file -> file.getFileName().toString().matches("onestop-.*-SNAPSHOT\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "services/" + service + " is not packaged; run mvn verify from the root"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shift under which every port is free. */
    private static int freeShift() {
        return ThreadLocalRandom.current()
                .ints(11_000, 22_000) // below the ports that outgoing connections take
                .filter(shift ->
                        new Place(Path.of(""), shift).ports().keySet().stream().allMatch(RunningSystem::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
