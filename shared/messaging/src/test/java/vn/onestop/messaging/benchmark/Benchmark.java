package vn.onestop.messaging.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import vn.onestop.local.LocalKafka;
import vn.onestop.local.LocalPostgres;
import vn.onestop.local.LocalProcess;

/**
 * Commits events in a service of this process and waits until another process has read them: transaction, outbox,
 * relay, Kafka, inbox and effect, with PostgreSQL and Kafka as they are installed, flushing to disk as they do.
 *
 * <p>{@code mvn -q -Pbenchmark -pl shared/messaging -am process-test-classes}
 */
final class Benchmark {

    private static final int WRITERS = 16;
    private static final int DOSSIERS = 4_000;

    private final Writer.Work work;
    private final JdbcClient reader;
    private final AtomicLong sequences = new AtomicLong();
    private final List<UUID> dossiers =
            Stream.generate(UUID::randomUUID).limit(DOSSIERS).toList();

    private Benchmark(Writer.Work work, JdbcClient reader) {
        this.work = work;
        this.reader = reader;
    }

    public static void main(String[] args) throws IOException, SQLException {
        var events = args.length > 0 ? Integer.parseInt(args[0]) : 60_000;
        var home = Files.createTempDirectory("onestop-benchmark");
        try (var postgres = LocalPostgres.start(home.resolve("postgres"), 0, "secret");
                var kafka = LocalKafka.start(home.resolve("kafka"), 0, Map.of())) {
            prepare(postgres, "writer", "create table work (dossier uuid primary key, done bigint not null)");
            prepare(
                    postgres,
                    "reader",
                    "create table heard (dossier uuid, sequence bigint, at timestamptz, primary key (dossier,"
                            + " sequence))");
            try (var _ = startReader(home, arguments(postgres, kafka, "reader"));
                    var context = new SpringApplication(Writer.class).run(arguments(postgres, kafka, "writer"))) {
                var heard = JdbcClient.create(new DriverManagerDataSource(
                        postgres.jdbcUrl("reader") + "?currentSchema=service",
                        LocalPostgres.SUPERUSER,
                        postgres.password()));
                new Benchmark(context.getBean(Writer.Work.class), heard).run(events);
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private void run(int events) {
        System.out.printf(
                "%n%d cores, Java %s, load of the machine %.1f%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        throughput(1, 1);
        throughput(events / 3, 1);
        System.out.printf("1 event in a transaction:  %,7.0f events/s%n", throughput(events, 1));
        System.out.printf("3 events in a transaction: %,7.0f events/s%n", throughput(events, 3));
        latency(400);
    }

    /** From the first commit begun to the last effect committed. */
    private double throughput(int events, int together) {
        var before = heard();
        var begun = System.nanoTime();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < events / together; i++) {
                var dossier = dossiers.get(i % DOSSIERS);
                writers.execute(() -> work.complete(dossier, sequences.getAndAdd(together), together));
            }
        }
        while (heard() < before + events / together * together) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return events / ((System.nanoTime() - begun) / 1e9);
    }

    /** From the return of the commit to the call of the reader's handler, one event after the other. */
    private void latency(int events) {
        var micros = new long[events];
        for (int i = 0; i < events; i++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            var dossier = UUID.randomUUID();
            work.complete(dossier, 1, 1);
            var committed = Instant.now();
            micros[i] = Duration.between(committed, heardAt(dossier)).toNanos() / 1000;
        }
        Arrays.sort(micros);
        System.out.printf(
                "idle, commit to reader:    p50 %.1f ms, p99 %.1f ms, longest %.1f ms (%d events)%n%n",
                micros[events / 2] / 1e3, micros[events * 99 / 100] / 1e3, micros[events - 1] / 1e3, events);
    }

    private Instant heardAt(UUID dossier) {
        while (true) {
            var at = reader.sql("select at from heard where dossier = ?")
                    .param(dossier)
                    .query(Timestamp.class)
                    .optional();
            if (at.isPresent()) {
                return at.get().toInstant();
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private long heard() {
        return reader.sql("select count(*) from heard").query(Long.class).single();
    }

    private static void prepare(LocalPostgres postgres, String database, String table) throws SQLException {
        execute(postgres.jdbcUrl("postgres"), postgres.password(), "create database " + database);
        execute(postgres.jdbcUrl(database), postgres.password(), "create schema service");
        execute(postgres.jdbcUrl(database), postgres.password(), "set search_path = service; " + table);
    }

    private static void execute(String url, String password, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url, LocalPostgres.SUPERUSER, password);
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    private static LocalProcess startReader(Path home, String[] arguments) {
        var command = Stream.concat(
                        Stream.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Duser.timezone=UTC",
                                Reader.class.getName()),
                        Arrays.stream(arguments))
                .toList();
        return LocalProcess.start("reader", command, Map.of(), home.resolve("reader.log"), "TERM");
    }

    private static String[] arguments(LocalPostgres postgres, LocalKafka kafka, String name) {
        return new String[] {
            "--spring.application.name=" + name,
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--logging.level.root=warn",
            "--spring.datasource.url=" + postgres.jdbcUrl(name) + "?currentSchema=service",
            "--spring.datasource.username=" + LocalPostgres.SUPERUSER,
            "--spring.datasource.password=" + postgres.password(),
            "--spring.datasource.hikari.maximum-pool-size=" + WRITERS,
            "--spring.flyway.schemas=flyway",
            "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
            "--spring.cloud.function.definition=" + (name.equals("reader") ? "cases" : ""),
            "--spring.cloud.stream.bindings.cases-in-0.destination=processing.cases",
            "--spring.cloud.stream.bindings.cases-in-0.group=" + name,
            "--spring.cloud.stream.bindings.cases-in-0.consumer.batch-mode=true",
            "--ONESTOP_ISSUER=http://localhost:1",
            "--ONESTOP_JWKS=http://localhost:1/jwks",
        };
    }
}
