package vn.onestop.standalone.audit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.Topics;

/** Everything that was said of dossiers and of the catalogue, as Kafka keeps it from its first record on. */
final class Tape {

    private static final List<String> TOPICS = List.of(Topics.CATALOGUE, Topics.DOSSIERS, Topics.CASES);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int PATIENCE = 120;

    private final Map<UUID, List<AboutDossier>> dossiers = new LinkedHashMap<>();
    private final Reference reference = new Reference();
    private final HashSet<Place> heard = new HashSet<>();
    private long facts;

    private Tape() {}

    /** Which fact of which source it is; what a relay sent twice has the same place. */
    private record Place(UUID dossier, boolean intake, long sequence) {}

    /**
     * Reads up to where the topics end now.
     *
     * @throws TimeoutException when the broker gives nothing for a minute
     */
    static Tape read(String broker) throws TimeoutException {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var tape = new Tape();
            tape.play(consumer);
            return tape;
        }
    }

    private void play(KafkaConsumer<String, byte[]> consumer) throws TimeoutException {
        var partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        int idle = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            var records = consumer.poll(POLL);
            idle = records.isEmpty() ? idle + 1 : 0;
            if (idle > PATIENCE) {
                throw new TimeoutException("Kafka gives no more records");
            }
            records.forEach(this::hear);
        }
    }

    /** What a newer version has written and this one does not know is passed over. */
    private void hear(ConsumerRecord<String, byte[]> fact) {
        var type = fact.headers().lastHeader("ce_type");
        if (type == null || fact.value() == null) {
            return;
        }
        var name = new String(type.value(), StandardCharsets.UTF_8);
        if (EventType.named(name).isPresent()) {
            hear(EventJson.read(name, fact.value()));
        }
    }

    private void hear(Event event) {
        switch (event) {
            case CatalogueEvent published -> reference.hear(published);
            case AboutDossier about
            when heard.add(placeOf(about)) -> {
                facts++;
                dossiers.computeIfAbsent(about.dossierId(), _ -> new ArrayList<>())
                        .add(about);
            }
            default -> {}
        }
    }

    private static Place placeOf(AboutDossier about) {
        return new Place(about.dossierId(), about instanceof DossierEvent, about.sequence());
    }

    Stream<Retold> dossiers() {
        return dossiers.values().stream().map(Retold::of);
    }

    /** How many different facts there are about dossiers. */
    long facts() {
        return facts;
    }

    Reference reference() {
        return reference;
    }
}
