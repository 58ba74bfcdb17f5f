package vn.onestop.standalone.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.onestop.local.LocalProcess;

/** A service as a JVM of its own. */
final class ServiceProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private ServiceProcess() {}

    static LocalProcess start(Service service, Place place, Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xms64m",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // Five JVMs start at once on what may be two cores: they shall be ready soon rather than fast later.
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dspring.main.banner-mode=off",
                "-Duser.timezone=UTC",
                "-jar",
                jar(place.application(service)).toString()));
        var log = place.log(service.shortName());
        return LocalProcess.start(service.shortName(), command, environment, log, "TERM");
    }

    /** Returns when it says that it can work. */
    static void awaitReady(LocalProcess process, URI address) {
        process.await(PATIENCE, () -> isReady(address));
    }

    static boolean isReady(URI address) {
        try {
            var request = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path jar(Path application) {
        try (var files = Files.list(application)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing built in " + application));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing built in " + application, e);
        }
    }
}
