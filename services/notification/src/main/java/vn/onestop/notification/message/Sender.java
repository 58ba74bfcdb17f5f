package vn.onestop.notification.message;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.notification.message.Messages.Taken;

/**
 * Sends what is due on one channel, as many at once as its provider's window allows. Any number of instances may run:
 * each takes messages that no other has taken.
 */
final class Sender implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    /** Stops before the session to the provider does. */
    private static final int PHASE = Integer.MAX_VALUE - 10;

    private static final int LONGEST_GOODBYE_SECONDS = 15;

    private final MessageChannel channel;
    private final Delivery delivery;
    private final Providers providers;
    private final WakeUp wakeUp;
    private final MessageSettings settings;
    private final int window;
    private final Semaphore room;
    private @Nullable ExecutorService couriers;
    private @Nullable Thread thread;
    private volatile boolean running;

    Sender(MessageChannel channel, Delivery delivery, Providers providers, WakeUp wakeUp, MessageSettings settings) {
        this.channel = channel;
        this.delivery = delivery;
        this.providers = providers;
        this.wakeUp = wakeUp;
        this.settings = settings;
        this.window = providers.window(channel);
        this.room = new Semaphore(window);
    }

    private void run() {
        try {
            while (running) {
                sendUnlessTheDatabaseIsAway();
                wakeUp.await(channel, settings.poll());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendUnlessTheDatabaseIsAway() throws InterruptedException {
        try {
            sendWhatIsDue();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("channel={} outcome=database-out-of-reach cause={}", channel, e.getMessage());
        }
    }

    private void sendWhatIsDue() throws InterruptedException {
        int taken;
        do {
            taken = providers.reachableSince(channel).isPresent() ? sendSome() : 0;
        } while (taken > 0 && running);
    }

    private int sendSome() throws InterruptedException {
        room.acquire();
        int free = 1 + room.drainPermits();
        int taken = 0;
        try {
            var messages = delivery.take(channel, free);
            for (var message : messages) {
                couriers().execute(() -> carry(message));
                taken++;
            }
            return taken;
        } finally {
            room.release(free - taken);
        }
    }

    private void carry(Taken message) {
        try {
            delivery.carry(message);
        } catch (RuntimeException e) {
            // The edge: the message stays marked as being sent and is treated as a doubt when its time has passed.
            LOG.error("message={} outcome=not-noted", message.id(), e);
        } finally {
            room.release();
            wakeUp.now(channel);
        }
    }

    private ExecutorService couriers() {
        var executor = couriers;
        if (executor == null) {
            throw new IllegalStateException("not started");
        }
        return executor;
    }

    @Override
    public void start() {
        running = true;
        couriers = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("courier-" + channel + "-", 0).factory());
        thread = Thread.ofVirtual().name("sender-" + channel).start(this::run);
        providers.whenReachable(channel, () -> wakeUp.now(channel));
    }

    /** Takes no more, and waits for the answers to what is under way. */
    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
        try {
            if (!room.tryAcquire(window, LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("channel={} outcome=stopped-with-answers-missing", channel);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (couriers != null) {
            couriers.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
