package vn.onestop.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A process that never outlives us: a watcher holds the end of a pipe, and when the pipe closes, because we stop the
 * process or because we are gone ourselves, it sends the process the signal to stop. Ctrl-C in our terminal does not
 * reach it, so that we can end our processes in order.
 */
public final class LocalProcess implements AutoCloseable {

    /** {@code $0} is the signal to stop with; the watcher closes by itself once the process is gone. */
    private static final String LEASH = """
        exec 3<&0 </dev/null
        process=$$
        ( ( trap '' HUP INT TERM; cat <&3; kill -s "$0" $process ) >/dev/null 2>&1 & )
        exec 3<&-
        if command -v setsid >/dev/null; then exec setsid "$@"; else exec "$@"; fi
        """;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 20;

    private final String name;
    private final Path log;
    private final Process process;

    private LocalProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * @param log where everything it prints is appended
     * @param stopSignal what ends it cleanly, {@code TERM} for most
     * @throws DidNotStart when there is no such command
     */
    public static LocalProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, String stopSignal) {
        var leashed = new ArrayList<>(List.of("sh", "-c", LEASH, stopSignal));
        leashed.addAll(command);
        var builder = new ProcessBuilder(leashed)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return new LocalProcess(name, log, builder.start());
        } catch (IOException e) {
            throw new DidNotStart(name, e);
        }
    }

    /** @throws DidNotStart when it ends first or does not become ready in time; it is then killed */
    public void await(Duration patience, BooleanSupplier ready) {
        var end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (waitFor(POLL_MILLIS)) {
                throw new DidNotStart(name, "ended with " + process.exitValue(), lastLines());
            }
            if (System.nanoTime() > end) {
                kill();
                throw new DidNotStart(name, "was not ready after " + patience.toSeconds() + " s", lastLines());
            }
        }
    }

    /** @throws DidNotStart when it fails or takes too long */
    public void awaitEnd(Duration patience) {
        if (!waitFor(patience.toMillis())) {
            kill();
            throw new DidNotStart(name, "took more than " + patience.toSeconds() + " s", lastLines());
        }
        if (process.exitValue() != 0) {
            throw new DidNotStart(name, "ended with " + process.exitValue(), lastLines());
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** What {@code kill -9} does; returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        waitFor(PATIENCE.toMillis());
    }

    /** Asks it to stop and waits; kills it when it does not. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!waitFor(PATIENCE.toMillis())) {
            kill();
        }
    }

    private boolean waitFor(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private String lastLines() {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
