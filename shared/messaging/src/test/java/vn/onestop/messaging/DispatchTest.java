package vn.onestop.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownServerException;
import org.junit.jupiter.api.Test;

/** What a batch does when a broker says no: what no real broker can be made to say at will. */
class DispatchTest {

    private final List<String> sent = new ArrayList<>();

    @Test
    void whatFollowsARefusedRecordOfItsKeyStaysBehindAndAllOthersGo() throws InterruptedException {
        var outcome = send(rows("a", "a", "b", "a", "b"), Map.of(1L, new RecordTooLargeException()));

        assertThat(outcome.acknowledged()).containsExactlyInAnyOrder(3L, 5L);
        assertThat(outcome.refused()).containsOnlyKeys(1L);
        assertThat(outcome.complete()).isTrue();
    }

    @Test
    void theNextRecordOfAKeyLeavesOnlyAfterTheOneBefore() throws InterruptedException {
        var outcome = send(rows("a", "a", "b", "a", "b"), Map.of());

        assertThat(outcome.acknowledged()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(sent.subList(0, 2)).containsExactly("a", "b");
    }

    @Test
    void whileTheBrokerIsAwayNothingElseIsTried() throws InterruptedException {
        var outcome = send(rows("a", "a", "a"), Map.of(1L, new TimeoutException()));

        assertThat(outcome.acknowledged()).isEmpty();
        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.outage()).isInstanceOf(TimeoutException.class);
        assertThat(sent).hasSize(1);
    }

    @Test
    void aDoubtfulRecordKeepsNoOtherKeyWaiting() throws InterruptedException {
        var outcome = send(rows("a", "b", "b"), Map.of(1L, new UnknownServerException()));

        assertThat(outcome.acknowledged()).containsExactly(2L, 3L);
        assertThat(outcome.doubtful()).containsOnlyKeys(1L);
        assertThat(outcome.complete()).isFalse();
    }

    private Dispatch.Outcome send(List<OutboxRow> rows, Map<Long, RuntimeException> failures)
            throws InterruptedException {
        var producer = new MockProducer<byte[], byte[]>() {
            @Override
            public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> message, Callback callback) {
                sent.add(new String(message.key(), UTF_8));
                callback.onCompletion(null, failures.get(Long.valueOf(new String(message.value(), UTF_8))));
                return CompletableFuture.completedFuture(null);
            }
        };
        return Dispatch.send(producer, "/onestop/office", rows);
    }

    private static List<OutboxRow> rows(String... keys) {
        return LongStream.rangeClosed(1, keys.length)
                .mapToObj(id -> new OutboxRow(
                        id,
                        UUID.randomUUID(),
                        "type",
                        "topic",
                        keys[(int) id - 1],
                        Instant.EPOCH,
                        Long.toString(id).getBytes(UTF_8),
                        new Traces.Trace(null, null)))
                .toList();
    }
}
