package vn.onestop.notification.message;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.onestop.contracts.MessageEvent.MessageChannel;

/** Tells the senders of this instance that there may be something to send, so that nobody waits for the next poll. */
@Component
class WakeUp {

    private final Map<MessageChannel, Semaphore> signals = new EnumMap<>(MessageChannel.class);

    WakeUp() {
        for (var channel : MessageChannel.values()) {
            signals.put(channel, new Semaphore(0));
        }
    }

    void now(MessageChannel channel) {
        signal(channel).release();
    }

    /** Once the current transaction has committed. */
    void afterCommit(MessageChannel channel) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                now(channel);
            }
        });
    }

    void await(MessageChannel channel, Duration atMost) throws InterruptedException {
        var signal = signal(channel);
        if (signal.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            signal.drainPermits();
        }
    }

    private Semaphore signal(MessageChannel channel) {
        var signal = signals.get(channel);
        if (signal == null) {
            throw new IllegalStateException("no signal for " + channel);
        }
        return signal;
    }
}
