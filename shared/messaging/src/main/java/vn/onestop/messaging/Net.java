package vn.onestop.messaging;

import java.util.Map;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
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

    private final KafkaOperations<byte[], byte[]> kafka;

    Net(KafkaOperations<byte[], byte[]> kafka) {
        this.kafka = kafka;
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
        var handler = new DefaultErrorHandler(
                new DeadLetterPublishingRecoverer(
                        kafka, (sent, _) -> new TopicPartition(deadLetterTopic(sent.topic(), group), -1)),
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
