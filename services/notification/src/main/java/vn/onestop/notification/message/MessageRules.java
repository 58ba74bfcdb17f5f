package vn.onestop.notification.message;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.channel.MailSettings;
import vn.onestop.notification.channel.SmppSettings;

/** When to try again, when to give up, and how a doubt is settled. */
@Component
class MessageRules {

    private final MessageSettings settings;
    private final SmppSettings smpp;
    private final MailSettings mail;

    MessageRules(MessageSettings settings, SmppSettings smpp, MailSettings mail) {
        this.settings = settings;
        this.smpp = smpp;
        this.mail = mail;
    }

    Instant again(MessageChannel channel, int attempts, Instant now) {
        return earliest(channel, now.plus(settings.pauseAfter(attempts)));
    }

    /** The first instant at which a message may go out, now or later. */
    Instant earliest(MessageChannel channel, Instant now) {
        return switch (channel) {
            case SMS -> settings.quietHours().over(now);
            case EMAIL -> now;
        };
    }

    boolean isTooOld(Instant createdAt, Instant now) {
        return createdAt.plus(settings.giveUpAfter()).isBefore(now);
    }

    /** How long a doubt may still be settled by itself. */
    Duration settleAfter(MessageChannel channel) {
        return switch (channel) {
            case SMS -> smpp.settleAfter();
            case EMAIL -> mail.settleAfter();
        };
    }

    AfterDoubt afterDoubt(MessageKind kind, MessageChannel channel) {
        return AfterDoubt.of(kind, channel, smpp.echoesReference());
    }
}
