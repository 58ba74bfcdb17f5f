package vn.onestop.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How a service speaks and listens.
 *
 * @param source who speaks, the CloudEvents source: {@code /onestop/intake}
 */
@ConfigurationProperties("onestop.messaging")
record MessagingProperties(
        String source,
        @DefaultValue Relay relay,
        @DefaultValue Topics topics,
        @DefaultValue Retention retention) {

    /**
     * One batch of the relay.
     *
     * @param poll how often the outbox is looked at when nobody rings
     */
    record Relay(
            @DefaultValue("1000") int rows,
            @DefaultValue("8MB") DataSize bytes,
            @DefaultValue("1s") Duration poll) {}

    /**
     * Topics are created as the contracts name them, by whichever service comes first.
     *
     * @param create false where an operator creates them
     * @param partitions 0 for what the contracts say
     * @param replicas -1 for the broker's default
     */
    record Topics(
            @DefaultValue("true") boolean create,
            @DefaultValue("0") int partitions,
            @DefaultValue("-1") short replicas,
            @DefaultValue("7d") Duration retention) {}

    /**
     * How long is remembered.
     *
     * @param inbox what has been seen; longer than the topics keep their events
     * @param deadLetters those that are closed
     */
    record Retention(
            @DefaultValue("14d") Duration inbox,
            @DefaultValue("90d") Duration deadLetters) {}
}
