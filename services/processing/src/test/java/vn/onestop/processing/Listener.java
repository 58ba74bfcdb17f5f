package vn.onestop.processing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.Topics;

/** Another service that listens to what processing says. */
final class Listener implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<CaseEvent> heard = new ArrayList<>();

    Listener(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "listener-" + UUID.randomUUID(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topics.CASES));
    }

    List<CaseEvent> about(UUID dossierId) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> heard.add(event(record)));
        return heard.stream()
                .filter(event -> event.dossierId().equals(dossierId))
                .toList();
    }

    private static CaseEvent event(ConsumerRecord<String, byte[]> record) {
        var type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return (CaseEvent) EventJson.read(type, record.value());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
