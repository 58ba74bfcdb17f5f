package vn.onestop.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** An event on its way out, and what it looks like to Kafka: CloudEvents 1.0 in binary mode. */
record OutboxRow(
        long id,
        UUID messageId,
        String type,
        String topic,
        String key,
        Instant occurredAt,
        byte[] data,
        Traces.Trace trace) {

    /** What must stay in order. */
    Line line() {
        return new Line(topic, key);
    }

    ProducerRecord<byte[], byte[]> toRecord(String source) {
        var message = new ProducerRecord<>(topic, bytes(key), data);
        var headers = message.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", messageId.toString());
        put(headers, "ce_type", type);
        put(headers, "ce_source", source);
        put(headers, "ce_time", occurredAt.toString());
        put(headers, "ce_partitionkey", key);
        put(headers, "content-type", "application/json");
        put(headers, "traceparent", trace.parent());
        put(headers, "tracestate", trace.state());
        put(headers, "ce_traceparent", trace.parent());
        put(headers, "ce_tracestate", trace.state());
        return message;
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, bytes(value));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One key on one topic: its events go out one behind the other. */
    record Line(String topic, String key) {}
}
