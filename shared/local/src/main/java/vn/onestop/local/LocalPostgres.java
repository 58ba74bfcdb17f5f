package vn.onestop.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server as a process of this computer, reachable from this computer only and with a password.
 *
 * <p>It also starts for root, whom the server itself refuses: it then runs in a user namespace of its own, in which
 * nobody is root, while its files stay ours.
 */
public final class LocalPostgres implements AutoCloseable {

    /** Name of the superuser. */
    public static final String SUPERUSER = "onestop";

    private static final String STILL_THERE = "pre-existing shared memory block";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final int port;
    private final String password;
    private final List<String> settings;
    private final Path log;
    private LocalProcess process;

    private LocalPostgres(Path home, int port, String password, List<String> settings) {
        this.data = home.toAbsolutePath().resolve("data");
        this.log = home.toAbsolutePath().resolve("postgres.log");
        this.port = Ports.choose(port);
        this.password = password;
        this.settings = List.copyOf(settings);
        initialise(home.toAbsolutePath());
        this.process = launch();
    }

    /**
     * Starts the server and waits until it takes connections.
     *
     * @param home directory of its data and log; made when it is not there, taken up again when it is
     * @param port 0 for a free one
     * @param password of the superuser, set when the data is first made
     * @param settings {@code name=value} as in postgresql.conf
     * @throws DidNotStart with the last lines of its log
     */
    public static LocalPostgres start(Path home, int port, String password, String... settings) {
        return new LocalPostgres(home, port, password, List.of(settings));
    }

    public int port() {
        return port;
    }

    public String password() {
        return password;
    }

    /** Where its clients find a database. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What {@code kill -9} does. */
    public void kill() {
        process.kill();
    }

    /** Starts it again on the same port and data after it was killed or closed. */
    public void restart() {
        process.close();
        process = launch();
    }

    /** Ends all connections and stops. */
    @Override
    public void close() {
        process.close();
    }

    private void initialise(Path home) {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(home);
            var secret = Files.createTempFile(
                    home,
                    "password",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(secret, password);
            var made = home.resolve("initdb");
            try (var initdb = LocalProcess.start("initdb", initdb(made, secret), Map.of(), log, "TERM")) {
                initdb.awaitEnd(PATIENCE);
            } finally {
                Files.delete(secret);
            }
            Files.move(made, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> initdb(Path directory, Path secret) {
        return Unprivileged.command(
                program("initdb"),
                "--pgdata=" + directory,
                "--username=" + SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-locale",
                "--no-instructions",
                "--no-sync");
    }

    /** After a kill the server's own processes hold its memory for a moment longer: then it is tried again. */
    private LocalProcess launch() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return launchOnce();
            } catch (DidNotStart e) {
                if (!String.valueOf(e.getMessage()).contains(STILL_THERE) || System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    private LocalProcess launchOnce() {
        var command = new ArrayList<>(Unprivileged.command(
                program("postgres"), "-D", data.toString(), "-p", Integer.toString(port), "-h", "127.0.0.1,::1"));
        command.addAll(List.of("-c", "unix_socket_directories="));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        var started = LocalProcess.start("PostgreSQL", command, Map.of("LC_ALL", "C"), log, "INT");
        started.await(PATIENCE, () -> isReady(started.pid()));
        return started;
    }

    /** The server says how it is in the last line of its pid file, as its own tool reads it. */
    private boolean isReady(long pid) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.getFirst().strip().equals(Long.toString(pid))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    private static String program(String name) {
        return PostgresBinaries.unpacked().resolve("bin").resolve(name).toString();
    }
}
