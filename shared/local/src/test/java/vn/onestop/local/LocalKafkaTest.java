package vn.onestop.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {

    private static final TopicPartition NOTES = new TopicPartition("notes", 0);

    @TempDir
    private Path home;

    @Test
    void keepsItsDataWhenItIsKilledOrStoppedAndStartedAgain() throws Exception {
        try (var kafka = LocalKafka.start(home, 0, Map.of())) {
            write(kafka, "first");

            kafka.kill();
            kafka.restart();
            write(kafka, "second");

            assertThat(read(kafka, 2)).containsExactly("first", "second");
        }
        try (var kafka = LocalKafka.start(home, 0, Map.of())) {
            assertThat(read(kafka, 2)).containsExactly("first", "second");
        }
    }

    private static void write(LocalKafka kafka, String note) throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(NOTES.topic(), note)).get();
        }
    }

    private static List<String> read(LocalKafka kafka, int count) {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers(), "group.id", "reader");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(NOTES));
            consumer.seekToBeginning(List.of(NOTES));
            var notes = new ArrayList<String>();
            while (notes.size() < count) {
                consumer.poll(Duration.ofSeconds(10)).forEach(record -> notes.add(record.value()));
            }
            return notes;
        }
    }
}
