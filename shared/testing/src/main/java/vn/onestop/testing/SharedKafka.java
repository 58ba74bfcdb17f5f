package vn.onestop.testing;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.testcontainers.kafka.KafkaContainer;
import vn.onestop.local.LocalKafka;

/** The one Kafka broker of this JVM's tests, started when the first of them needs it. */
final class SharedKafka {

    private static final String IMAGE =
            Objects.requireNonNullElse(System.getenv("ONESTOP_TEST_KAFKA_IMAGE"), "apache/kafka:4.2.0");

    private static @Nullable CompletableFuture<SharedKafka> started;

    private final TestBroker broker;

    private SharedKafka(String bootstrapServers) {
        this.broker = new TestBroker(bootstrapServers);
    }

    static synchronized CompletableFuture<SharedKafka> begin() {
        if (started == null) {
            started = CompletableFuture.supplyAsync(
                    () -> Engine.start("Kafka", SharedKafka::container, SharedKafka::local),
                    Thread::startVirtualThread);
        }
        return started;
    }

    TestBroker broker() {
        return broker;
    }

    /** A broker without topics; the offsets that groups had in them go with the topics. */
    TestBroker freshBroker() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var topics = admin.listTopics().names().get();
            admin.deleteTopics(topics).all().get();
            return broker;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot delete the topics of earlier tests", e);
        }
    }

    @SuppressWarnings("resource") // Testcontainers ends it with the JVM
    private static SharedKafka container() {
        var container = new KafkaContainer(IMAGE).withStartupTimeout(Engine.PATIENCE);
        container.start();
        return new SharedKafka(container.getBootstrapServers());
    }

    private static SharedKafka local() {
        var directory = ServerDirectory.of("kafka");
        var server = LocalKafka.start(directory, 0, Map.of());
        ServerDirectory.deleteAtEnd(server, directory);
        return new SharedKafka(server.bootstrapServers());
    }
}
