package vn.onestop.messaging;

import java.util.Map;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What is under every binding: an outage is waited for without end, by asking for the same records again. Anything else
 * that escapes, which a {@link Receiver} does not let happen, goes to the binding's dead-letter topic.
 */
final class Net implements ListenerContainerWithDlqAndRetryCustomizer {

    private static final Logger log = LoggerFactory.getLogger(Net.class);

    private final KafkaOperations<byte[], byte[]> kafka;
    private final ReceptionMetrics metrics;

    Net(KafkaOperations<byte[], byte[]> kafka, ReceptionMetrics metrics) {
        this.kafka = kafka;
        this.metrics = metrics;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destination,
            String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> deadLetterTopic,
            @Nullable BackOff backOff) {
        if (deadLetterTopic == null) {
            throw new IllegalStateException("the binding to " + destination + " has no dead-letter topic");
        }
        var pauses = new ExponentialBackOff(200, 2);
        pauses.setMaxInterval(10_000);
        var topic = new DeadLetterPublishingRecoverer(
                kafka, (sent, _) -> new TopicPartition(deadLetterTopic(sent.topic(), group), -1));
        var handler = new DefaultErrorHandler(
                (sent, failure) -> {
                    topic.accept(sent, failure);
                    metrics.deadLetter(sent.topic() + "/" + group);
                    log.error(
                            "record={}-{}@{} outcome=dead-letter-topic",
                            sent.topic(),
                            sent.partition(),
                            sent.offset(),
                            failure);
                },
                pauses);
        handler.setClassifications(Map.of(Outage.class, true), false);
        container.setCommonErrorHandler(handler);
    }

    @Override
    public boolean retryAndDlqInBinding(String destination, String group) {
        return false;
    }

    /** As the binder names it. */
    static String deadLetterTopic(String destination, String group) {
        return "error." + destination + "." + group;
    }
}
