package vn.onestop.processing;

import static org.apache.kafka.clients.producer.ProducerConfig.BOOTSTRAP_SERVERS_CONFIG;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;

/** Sends events as intake does: CloudEvents in Kafka's binary mode. */
final class Post implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    Post(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(BOOTSTRAP_SERVERS_CONFIG, bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    void send(Event... events) {
        for (var event : events) {
            send(UUID.randomUUID(), event);
        }
    }

    void send(UUID messageId, Event event) {
        var type = EventType.of(event);
        send(type.topic(), event.partitionKey(), messageId, type.wireName(), EventJson.write(event));
    }

    void send(String topic, String key, UUID messageId, String wireName, byte[] data) {
        try {
            producer.send(record(topic, key, messageId, wireName, data)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void sendWithoutWaiting(UUID messageId, Event event) {
        var type = EventType.of(event);
        var record = record(type.topic(), event.partitionKey(), messageId, type.wireName(), EventJson.write(event));
        producer.send(record);
    }

    void flush() {
        producer.flush();
    }

    private static ProducerRecord<String, byte[]> record(
            String topic, String key, UUID messageId, String wireName, byte[] data) {
        var headers = List.<Header>of(
                header("ce_specversion", "1.0"),
                header("ce_id", messageId.toString()),
                header("ce_type", wireName),
                header("ce_source", "/onestop/intake"));
        return new ProducerRecord<>(topic, null, null, key, data, headers);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}
