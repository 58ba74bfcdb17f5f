package vn.onestop.notification.message;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.channel.ZaloSettings;

/** The channels to a phone, in the order in which they are taken. */
@Component
class Ways {

    private final ChannelSettings settings;
    private final ZaloSettings zalo;

    Ways(ChannelSettings settings, ZaloSettings zalo) {
        this.settings = settings;
        this.zalo = zalo;
    }

    Optional<MessageChannel> first(MessageKind kind, String phone) {
        return to(kind, phone).stream().findFirst();
    }

    /** The one to take when a message has failed on this one. */
    Optional<MessageChannel> after(MessageKind kind, MessageChannel failed, String phone) {
        var ways = to(kind, phone);
        int at = ways.indexOf(failed);
        return at >= 0 && at + 1 < ways.size() ? Optional.of(ways.get(at + 1)) : Optional.empty();
    }

    boolean isLast(MessageKind kind, MessageChannel channel) {
        var ways = settings.of(kind);
        return ways.indexOf(channel) == ways.size() - 1 || !ways.contains(channel);
    }

    private List<MessageChannel> to(MessageKind kind, String phone) {
        return settings.of(kind).stream()
                .filter(channel -> channel != MessageChannel.ZALO || zalo.isFor(phone))
                .toList();
    }
}
