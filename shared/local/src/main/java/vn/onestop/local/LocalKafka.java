package vn.onestop.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** A Kafka broker in KRaft mode as a process of this computer, reachable from this computer only. */
public final class LocalKafka implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final int port;
    private final Map<String, String> settings;
    private LocalProcess process;

    private LocalKafka(Path home, int port, Map<String, String> settings) {
        this.home = home.toAbsolutePath();
        this.port = Ports.choose(port);
        this.settings = Map.copyOf(settings);
        this.process = launch();
    }

    /**
     * Starts the broker and waits until it answers.
     *
     * @param home directory of its data and log; formatted when it is not there, taken up again when it is
     * @param port 0 for a free one
     * @param settings properties of the broker that differ from ours
     * @throws DidNotStart with the last lines of its log
     */
    public static LocalKafka start(Path home, int port, Map<String, String> settings) {
        return new LocalKafka(home, port, settings);
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public Path log() {
        return home.resolve("kafka.log");
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

    @Override
    public void close() {
        process.close();
    }

    private LocalProcess launch() {
        var properties = home.resolve("server.properties");
        try {
            Files.createDirectories(home);
            Files.writeString(properties, properties(Ports.choose(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(data().resolve("meta.properties"))) {
            format(properties);
        }
        var started = LocalProcess.start("Kafka", broker(properties), Map.of(), log(), "TERM");
        started.await(PATIENCE, () -> BrokerGreeting.answered(port));
        return started;
    }

    private void format(Path properties) {
        var command = java("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("kafka.tools.StorageTool", "format", "--cluster-id", newClusterId(), "--config"));
        command.add(properties.toString());
        try (var tool = LocalProcess.start("Formatting Kafka's storage", command, Map.of(), log(), "TERM")) {
            tool.awaitEnd(PATIENCE);
        }
    }

    private static List<String> broker(Path properties) {
        var command = java(
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        command.addAll(List.of("kafka.Kafka", properties.toString()));
        return command;
    }

    private static List<String> java(String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", BrokerJars.classPath()));
        return command;
    }

    private String properties(int controllerPort) {
        var all = new LinkedHashMap<String, String>();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        all.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        all.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        all.put("controller.listener.names", "CONTROLLER");
        all.put("log.dirs", data().toString());
        all.put("log.cleaner.dedupe.buffer.size", "16777216");
        all.put("offsets.topic.replication.factor", "1");
        all.put("offsets.topic.num.partitions", "6");
        all.put("transaction.state.log.replication.factor", "1");
        all.put("transaction.state.log.num.partitions", "6");
        all.put("transaction.state.log.min.isr", "1");
        // A broker that was killed may only come back once it is given up for dead: soon, since nobody else waits for
        // it.
        all.put("broker.session.timeout.ms", "4000");
        all.put("broker.heartbeat.interval.ms", "500");
        all.put("group.initial.rebalance.delay.ms", "0");
        all.putAll(settings);
        return all.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private Path data() {
        return home.resolve("data");
    }

    private static String newClusterId() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        bytes[0] &= 0x7f; // an id must not look like an option of the tool
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
