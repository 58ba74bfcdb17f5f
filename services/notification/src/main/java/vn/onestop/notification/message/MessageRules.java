package vn.onestop.notification.message;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.channel.MailSettings;
import vn.onestop.notification.channel.SmppSettings;
import vn.onestop.notification.channel.ZaloSettings;

/** When to try again, when to give up, and how a doubt is settled. */
@Component
class MessageRules {

    private final MessageSettings settings;
    private final ChannelSettings channels;
    private final SmppSettings smpp;
    private final MailSettings mail;
    private final ZaloSettings zalo;
    private final Ways ways;

    MessageRules(
            MessageSettings settings,
            ChannelSettings channels,
            SmppSettings smpp,
            MailSettings mail,
            ZaloSettings zalo,
            Ways ways) {
        this.settings = settings;
        this.channels = channels;
        this.smpp = smpp;
        this.mail = mail;
        this.zalo = zalo;
        this.ways = ways;
    }

    Instant again(Message.Identity message, int attempts, Instant now) {
        return earliest(message.kind(), message.channel(), now.plus(settings.pauseAfter(attempts)));
    }

    /** The first instant at which a message may go out, now or later. */
    Instant earliest(MessageKind kind, MessageChannel channel, Instant now) {
        return switch (channel) {
            case SMS -> settings.quietHours().over(now);
            case EMAIL -> now;
            case ZALO -> zalo.roundTheClock(kind) ? now : channels.careHours().over(now);
        };
    }

    /** A channel that is not the last is given up soon: what keeps failing there is certainly not said twice. */
    boolean isTooOld(Message.Identity message, Instant createdAt, Instant now) {
        var most = ways.isLast(message.kind(), message.channel()) ? settings.giveUpAfter() : channels.patience();
        return createdAt.plus(most).isBefore(now);
    }

    /**
     * Until when a message that the provider has or may have is waited for; null where nobody can be asked. Never an
     * hour at which the next channel would have to wait: what arrives meanwhile is not said twice.
     */
    @Nullable
    Instant arrivesBy(Message.Identity message, Instant createdAt, Instant now) {
        if (message.channel() != MessageChannel.ZALO) {
            return null;
        }
        boolean soon = Patience.of(message.kind()) == Patience.SHORT && !ways.isLast(message.kind(), message.channel());
        var until = createdAt.plus(soon ? channels.patience() : settings.giveUpAfter());
        return settings.quietHours().over(until.isBefore(now) ? now : until);
    }

    /** How long a doubt may still be settled by itself. */
    Duration settleAfter(MessageChannel channel) {
        return switch (channel) {
            case SMS -> smpp.settleAfter();
            case EMAIL -> mail.settleAfter();
            case ZALO -> zalo.settleAfter();
        };
    }

    AfterDoubt afterDoubt(MessageKind kind, MessageChannel channel) {
        return AfterDoubt.of(kind, channel, smpp.echoesReference());
    }
}
