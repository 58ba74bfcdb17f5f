package vn.onestop.notification.message;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.onestop.notification.channel.Standing;
import vn.onestop.notification.channel.Zalo;

/** Goes round and asks Zalo; marked, asked and noted are steps of their own, as in sending. */
@Component
class AskRounds {

    private final Asking asking;
    private final Zalo zalo;

    AskRounds(Asking asking, Zalo zalo) {
        this.asking = asking;
        this.zalo = zalo;
    }

    @Scheduled(fixedDelayString = "${onestop.message.round:2s}")
    void ask() {
        boolean silent = false;
        for (var open : asking.take()) {
            var standing = silent ? new Standing.Silence() : zalo.ask(open.id(), open.providerId());
            silent = standing instanceof Standing.Silence;
            asking.told(open.id(), standing);
        }
    }
}
