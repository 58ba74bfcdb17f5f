package vn.onestop.messaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventJson;

/** A record as it came from Kafka; CloudEvents 1.0 in binary mode if it is one of ours. */
record Envelope(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] data) {

    static Envelope of(Message<?> message) {
        var headers = message.getHeaders();
        return new Envelope(
                required(headers, KafkaHeaders.RECEIVED_TOPIC, String.class),
                required(headers, KafkaHeaders.RECEIVED_PARTITION, Integer.class),
                required(headers, KafkaHeaders.OFFSET, Long.class),
                text(headers.get(KafkaHeaders.RECEIVED_KEY)),
                EnvelopeHeaders.in(headers),
                message.getPayload() instanceof byte[] data ? data : null);
    }

    /** The records of a batch, which arrives as one message with a list under each header. */
    static List<Envelope> allOf(Message<? extends List<?>> batch) {
        var headers = batch.getHeaders();
        var data = batch.getPayload();
        var topics = required(headers, KafkaHeaders.RECEIVED_TOPIC, List.class);
        var partitions = required(headers, KafkaHeaders.RECEIVED_PARTITION, List.class);
        var offsets = required(headers, KafkaHeaders.OFFSET, List.class);
        var keys = required(headers, KafkaHeaders.RECEIVED_KEY, List.class);
        var native_ = required(headers, KafkaHeaders.BATCH_CONVERTED_HEADERS, List.class);
        var envelopes = new ArrayList<Envelope>(data.size());
        for (int i = 0; i < data.size(); i++) {
            envelopes.add(new Envelope(
                    (String) topics.get(i),
                    (Integer) partitions.get(i),
                    (Long) offsets.get(i),
                    text(keys.get(i)),
                    EnvelopeHeaders.in((Map<?, ?>) native_.get(i)),
                    data.get(i) instanceof byte[] bytes ? bytes : null));
        }
        return envelopes;
    }

    /** Null when it has none, or one that is no UUID. */
    @Nullable
    UUID messageId() {
        try {
            var id = headers.get("ce_id");
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    @Nullable
    String type() {
        return headers.get("ce_type");
    }

    /** @throws NotAnEvent when it is not a CloudEvent as ours are */
    Event event() {
        var type = type();
        var bytes = data;
        if (type == null || bytes == null || messageId() == null || !"1.0".equals(headers.get("ce_specversion"))) {
            throw new NotAnEvent(this);
        }
        return EventJson.read(type, bytes);
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }

    private static <T> T required(MessageHeaders headers, String name, Class<T> type) {
        var value = headers.get(name, type);
        if (value == null) {
            throw new IllegalArgumentException("a message without " + name + " did not come from Kafka");
        }
        return value;
    }

    private static @Nullable String text(@Nullable Object key) {
        return switch (key) {
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case String text -> text;
            case null, default -> null;
        };
    }

    /** The record lacks what makes it a CloudEvent: version, id, type or data. */
    static final class NotAnEvent extends RuntimeException {
        NotAnEvent(Envelope envelope) {
            super("not a CloudEvent: " + envelope);
        }
    }
}
