package vn.onestop.notification.message;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;

/**
 * By which channels a phone is told; an e-mail goes beside them.
 *
 * @param order the first that works is taken, and no other
 * @param orderOf the same for kinds of message that have an order of their own
 * @param patience how long a channel may leave a message unanswered before the next is taken
 * @param careHours when Zalo brings nothing but transactions
 */
@ConfigurationProperties("onestop.message.channels")
record ChannelSettings(
        @DefaultValue({"ZALO", "SMS"}) List<MessageChannel> order,
        @DefaultValue Map<MessageKind, List<MessageChannel>> orderOf,
        @DefaultValue("30m") Duration patience,
        QuietHours careHours) {

    List<MessageChannel> of(MessageKind kind) {
        return orderOf.getOrDefault(kind, order);
    }
}
