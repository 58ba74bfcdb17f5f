package vn.onestop.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;

/**
 * Where the servers of the tests run: in containers where a Docker engine answers and has or finds the image, as local
 * processes otherwise. {@code ONESTOP_TEST_SERVERS=local} or {@code containers} decides instead.
 */
final class Engine {

    /** A server that is not up by then in a container is started as a local process. */
    static final Duration PATIENCE = Duration.ofSeconds(45);

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private static final String CHOICE = Objects.requireNonNullElse(System.getenv("ONESTOP_TEST_SERVERS"), "auto");
    private static final boolean CONTAINERS =
            switch (CHOICE) {
                case "local" -> false;
                case "containers" -> true;
                case "auto" -> hasSocket() && answers();
                default -> throw new IllegalStateException("ONESTOP_TEST_SERVERS is local, containers or auto");
            };

    private Engine() {}

    static <S> S start(String name, Supplier<S> container, Supplier<S> local) {
        if (CONTAINERS) {
            try {
                var server = container.get();
                LOG.info("{} runs in a container", name);
                return server;
            } catch (ContainerFetchException | ContainerLaunchException e) {
                if (CHOICE.equals("containers")) {
                    throw e;
                }
                LOG.warn("{} does not start in a container: {}", name, e.getMessage());
            }
        }
        var server = local.get();
        LOG.info("{} runs as a local process", name);
        return server;
    }

    /** An engine counts only together with the container by which Testcontainers clears up behind itself. */
    private static boolean answers() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (ContainerFetchException | ContainerLaunchException e) {
            LOG.warn("a Docker engine answers but cannot serve: {}", e.getMessage());
            return false;
        }
    }

    /** Asking Testcontainers where there is no engine would fill the log with stack traces. */
    private static boolean hasSocket() {
        var home = System.getProperty("user.home");
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(
                                "/var/run/docker.sock",
                                home + "/.docker/run/docker.sock",
                                home + "/.testcontainers.properties")
                        .anyMatch(path -> Files.exists(Path.of(path)));
    }
}
