package vn.onestop.notification.message;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.notification.message.Messages.Taken;

/** The way of a message to its provider: marked, handed over, noted; each a step of its own. */
@Component
class Delivery {

    private final Sending sending;
    private final Courier courier;
    private final Noting noting;

    Delivery(Sending sending, Courier courier, Noting noting) {
        this.sending = sending;
        this.courier = courier;
        this.noting = noting;
    }

    /** When this returns, it is committed that these messages are being sent. */
    List<Taken> take(MessageChannel channel, int atMost) {
        return sending.take(channel, atMost);
    }

    void carry(Taken message) {
        noting.answered(message.id(), message.channel(), message.attempts(), courier.carry(message));
    }
}
