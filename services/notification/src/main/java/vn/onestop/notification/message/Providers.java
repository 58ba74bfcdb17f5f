package vn.onestop.notification.message;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.notification.channel.MailServer;
import vn.onestop.notification.channel.SmsCentre;
import vn.onestop.notification.channel.Zalo;

/** What the senders need to know of a channel's provider. */
@Component
class Providers {

    private final SmsCentre smsCentre;
    private final MailServer mailServer;
    private final Zalo zalo;

    Providers(SmsCentre smsCentre, MailServer mailServer, Zalo zalo) {
        this.smsCentre = smsCentre;
        this.mailServer = mailServer;
        this.zalo = zalo;
    }

    /** Since when it could have spoken to us: its silence says something only then. Empty when it is out of reach. */
    Optional<Instant> reachableSince(MessageChannel channel) {
        return switch (channel) {
            case SMS -> smsCentre.readySince();
            case EMAIL -> Optional.of(Instant.EPOCH);
            case ZALO -> zalo.isOn() ? Optional.of(Instant.EPOCH) : Optional.empty();
        };
    }

    /** Messages that may be under way at the same time. */
    int window(MessageChannel channel) {
        return switch (channel) {
            case SMS -> smsCentre.window();
            case EMAIL -> mailServer.window();
            case ZALO -> zalo.window();
        };
    }

    void whenReachable(MessageChannel channel, Runnable action) {
        switch (channel) {
            case SMS -> smsCentre.whenReady(action);
            case EMAIL, ZALO -> action.run();
        }
    }
}
