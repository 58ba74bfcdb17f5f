package vn.onestop.processing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.onestop.contracts.CalendarEvent.CalendarEffectMeasured;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.Topics;

/** Another service that listens to what processing says. */
final class Listener implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Event> heard = new ArrayList<>();

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
        consumer.subscribe(List.of(Topics.CASES, Topics.CALENDAR));
    }

    List<CaseEvent> about(UUID dossierId) {
        return heard(CaseEvent.class)
                .filter(event -> event.dossierId().equals(dossierId))
                .toList();
    }

    Optional<CalendarEffectMeasured> effectOf(String proposal) {
        return heard(CalendarEffectMeasured.class)
                .filter(effect -> effect.proposal().equals(proposal))
                .findFirst();
    }

    private <E extends Event> Stream<E> heard(Class<E> family) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> heard.add(event(record)));
        return heard.stream().filter(family::isInstance).map(family::cast);
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        var type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return EventJson.read(type, record.value());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
