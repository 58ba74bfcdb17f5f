package vn.onestop.notification.message;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round regularly: what was left behind, what is in doubt, what may be forgotten. */
@Component
class Rounds {

    /** Longer than any centre keeps a receipt. */
    private static final Duration RECEIPTS_STAY = Duration.ofDays(8);

    private final Sending sending;
    private final EarlyReceipts earlyReceipts;
    private final Clock clock;

    Rounds(Sending sending, EarlyReceipts earlyReceipts, Clock clock) {
        this.sending = sending;
        this.earlyReceipts = earlyReceipts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${onestop.message.round:2s}")
    void lookAfterDoubts() {
        sending.findLeftBehind();
        sending.settleDoubts();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetReceipts() {
        earlyReceipts.forgetBefore(clock.instant().minus(RECEIPTS_STAY));
    }
}
