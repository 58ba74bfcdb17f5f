package vn.onestop.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.Topics;
import vn.onestop.testing.WithKafka;
import vn.onestop.testing.WithPostgres;

/** What stands on a topic is not always what we would have put there, and it may stand there twice. */
@WithPostgres
@WithKafka
class ForeignRecordsTest extends OfficeTest {

    private final UUID dossier = UUID.randomUUID();

    @Autowired
    private RelayProducers producers;

    @Autowired
    private MeterRegistry meters;

    private Producer<byte[], byte[]> producer;

    @BeforeEach
    void open() {
        producer = producers.get();
    }

    @AfterEach
    void close() {
        producer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Topics.CASES, Topics.MESSAGES})
    void aMessageThatArrivesTwiceHasOneEffect(String topic) {
        var before = duplicates();
        var event = topic.equals(Topics.CASES) ? step(dossier, 1) : sent(dossier, 1);
        var record = record(topic, UUID.randomUUID(), event);

        producer.send(record);
        producer.send(record);
        producer.send(
                record(topic, UUID.randomUUID(), topic.equals(Topics.CASES) ? step(dossier, 2) : sent(dossier, 2)));

        await().untilAsserted(() -> assertThat(seen(topic)).isEqualTo(2));
        await().untilAsserted(() -> assertThat(duplicates()).isEqualTo(before + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases", "messages"})
    void aTypeThatNobodyKnowsIsPutAsideAndHoldsNothingBack(String consumer) {
        var topic = consumer.equals("cases") ? Topics.CASES : Topics.MESSAGES;

        producer.send(record(topic, UUID.randomUUID(), "vn.onestop.case.reopened.v7", "{}".getBytes(UTF_8)));
        producer.send(
                record(topic, UUID.randomUUID(), topic.equals(Topics.CASES) ? step(dossier, 2) : sent(dossier, 2)));

        await().untilAsserted(() -> assertThat(seen(topic)).isEqualTo(1));
        assertThat(letters(consumer, dossier))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.cause()).contains("unknown event type vn.onestop.case.reopened.v7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases", "messages"})
    void whatIsNoCloudEventIsPutAsideAndHoldsNothingBack(String consumer) {
        var topic = consumer.equals("cases") ? Topics.CASES : Topics.MESSAGES;

        producer.send(new ProducerRecord<>(topic, dossier.toString().getBytes(UTF_8), "hello".getBytes(UTF_8)));
        producer.send(
                record(topic, UUID.randomUUID(), topic.equals(Topics.CASES) ? step(dossier, 2) : sent(dossier, 2)));

        await().untilAsserted(() -> assertThat(seen(topic)).isEqualTo(1));
        assertThat(letters(consumer, dossier))
                .singleElement()
                .satisfies(letter -> assertThat(letter.cause()).contains("not a CloudEvent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases", "messages"})
    void aRecordWithoutDataIsPutAsideAndHoldsNothingBack(String consumer) {
        var topic = consumer.equals("cases") ? Topics.CASES : Topics.MESSAGES;

        producer.send(record(topic, UUID.randomUUID(), EventType.STEP_COMPLETED.wireName(), null));
        producer.send(
                record(topic, UUID.randomUUID(), topic.equals(Topics.CASES) ? step(dossier, 2) : sent(dossier, 2)));

        await().untilAsserted(() -> assertThat(seen(topic)).isEqualTo(1));
        assertThat(letters(consumer, dossier)).hasSize(1);
    }

    @Test
    void dataThatDoesNotFitItsTypeIsPutAsideAndHoldsItsDossierBack() {
        producer.send(record(
                Topics.CASES,
                UUID.randomUUID(),
                EventType.STEP_COMPLETED.wireName(),
                "{\"sequence\": {}}".getBytes(UTF_8)));
        producer.send(record(Topics.CASES, UUID.randomUUID(), step(dossier, 2)));

        await().untilAsserted(() -> assertThat(letters("cases", dossier)).hasSize(2));
        assertThat(letters("cases", dossier).getFirst().cause()).contains("unreadable data");
        assertThat(office.cases).isEmpty();
    }

    @Test
    void anEventOfAnotherFamilyIsNotForThisReader() {
        producer.send(record(Topics.CASES, UUID.randomUUID(), sent(dossier, 1)));
        producer.send(record(Topics.CASES, UUID.randomUUID(), step(dossier, 2)));

        await().untilAsserted(() -> assertThat(office.cases).containsExactly(step(dossier, 2)));
        assertThat(letters("cases", dossier)).isEmpty();
    }

    private int seen(String topic) {
        return topic.equals(Topics.CASES) ? office.cases.size() : office.messages.size();
    }

    private double duplicates() {
        return meters.find("onestop.messages.duplicates").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private ProducerRecord<byte[], byte[]> record(String topic, UUID id, Event event) {
        return record(topic, id, EventType.of(event).wireName(), EventJson.write(event));
    }

    private ProducerRecord<byte[], byte[]> record(String topic, UUID id, String type, byte @Nullable [] data) {
        var record = new ProducerRecord<>(topic, dossier.toString().getBytes(UTF_8), data);
        record.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", id.toString().getBytes(UTF_8))
                .add("ce_type", type.getBytes(UTF_8));
        return record;
    }
}
