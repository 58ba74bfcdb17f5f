package vn.onestop.messaging;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Sends one batch of rows. Different lines travel side by side; within a line a record leaves only when Kafka has
 * acknowledged the one before it, so that a record refused for good can never be overtaken by its successor.
 *
 * <p>Spring Cloud Stream's bridge cannot do this: it either does not wait for the acknowledgement or waits for each
 * record before it takes the next.
 */
final class Dispatch {

    /** Longer than the producer's own limit, so that only a producer that has died does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Producer<byte[], byte[]> producer;
    private final String source;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final Map<OutboxRow.Line, Deque<OutboxRow>> lines = new LinkedHashMap<>();
    private final List<Long> acknowledged = new ArrayList<>();
    private final Map<Long, Exception> refused = new HashMap<>();
    private final Map<Long, Exception> doubtful = new HashMap<>();
    private @Nullable Exception outage;
    private int underway;

    private Dispatch(Producer<byte[], byte[]> producer, String source) {
        this.producer = producer;
        this.source = source;
    }

    static Outcome send(Producer<byte[], byte[]> producer, String source, List<OutboxRow> rows)
            throws InterruptedException {
        var dispatch = new Dispatch(producer, source);
        rows.forEach(row -> dispatch.lines
                .computeIfAbsent(row.line(), _ -> new ArrayDeque<>())
                .add(row));
        return dispatch.run();
    }

    private Outcome run() throws InterruptedException {
        lines.values().forEach(this::sendNext);
        while (underway > 0) {
            var answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (answer == null) {
                outage = new IllegalStateException("the producer does not answer");
                break;
            }
            underway--;
            note(answer);
        }
        return new Outcome(acknowledged, refused, doubtful, outage);
    }

    private void sendNext(Deque<OutboxRow> line) {
        var row = line.poll();
        if (row == null || outage != null) {
            return;
        }
        underway++;
        try {
            producer.send(row.toRecord(source), (_, failure) -> answers.add(new Answer(row, failure)));
        } catch (KafkaException e) {
            answers.add(new Answer(row, e));
        }
    }

    private void note(Answer answer) {
        var failure = answer.failure();
        if (failure == null) {
            acknowledged.add(answer.row().id());
            sendNext(lines.getOrDefault(answer.row().line(), new ArrayDeque<>()));
        } else if (Refusals.forGood(failure)) {
            refused.put(answer.row().id(), failure);
        } else if (Refusals.perhapsForGood(failure)) {
            doubtful.put(answer.row().id(), failure);
        } else {
            outage = failure;
        }
    }

    private record Answer(OutboxRow row, @Nullable Exception failure) {}

    /**
     * What became of the rows; those in no list were not sent.
     *
     * @param refused those that Kafka will never take as they are
     * @param doubtful those of which that is not so clear
     * @param outage why the rest could not be sent now
     */
    record Outcome(
            List<Long> acknowledged,
            Map<Long, Exception> refused,
            Map<Long, Exception> doubtful,
            @Nullable Exception outage) {

        /** Whether every row got its answer, so that none of them is to be sent again soon. */
        boolean complete() {
            return doubtful.isEmpty() && outage == null;
        }
    }
}
