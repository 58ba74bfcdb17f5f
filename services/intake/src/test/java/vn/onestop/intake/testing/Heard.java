package vn.onestop.intake.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventJson;

/** What anybody who listens to a topic has heard so far. */
public final class Heard {

    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final String brokers;

    public Heard(String brokers) {
        this.brokers = brokers;
    }

    public <E extends Event> List<E> on(String topic, Class<E> type) {
        return records(topic).stream()
                .map(record -> EventJson.read(header(record, "ce_type"), record.value()))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The data as bytes on the wire, for those who look for what must not be there. */
    public List<String> raw(String topic) {
        return records(topic).stream()
                .map(record -> new String(record.value(), UTF_8))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic) {
        var settings = Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(A_MOMENT).forEach(found::add);
            }
            return found;
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
