package vn.onestop.messaging;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Wakes the service's relay after a commit, in whichever instance it works.
 *
 * <p>NOTIFY takes a lock over all databases of the server while its transaction commits, so inside business
 * transactions it would make their commits queue. Here it has a session of its own and rings once for all commits of
 * a few milliseconds. A ring that gets lost costs at most one poll of the relay.
 */
final class Bell implements SmartLifecycle {

    static final String CHANNEL = "onestop_outbox";

    private static final Logger log = LoggerFactory.getLogger(Bell.class);
    private static final Duration BETWEEN_RINGS = Duration.ofMillis(4);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final DedicatedConnections connections;
    private final Semaphore pulled = new Semaphore(0);
    private volatile Stop stop = new Stop();
    private volatile boolean running;

    Bell(DedicatedConnections connections) {
        this.connections = connections;
    }

    void ring() {
        if (pulled.availablePermits() == 0) {
            pulled.release();
        }
    }

    @Override
    public void start() {
        stop = new Stop();
        running = true;
        Thread.ofPlatform().name("outbox-bell").daemon().start(() -> run(stop));
    }

    @Override
    public void stop() {
        running = false;
        stop.ask();
        ring();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Relay.PHASE - 1;
    }

    private void run(Stop stop) {
        while (!stop.isAsked()) {
            pulled.acquireUninterruptibly();
            try (var connection = connections.open("onestop outbox bell");
                    var notify = connection.prepareStatement("select pg_notify('" + CHANNEL + "', '')")) {
                while (!stop.isAsked()) {
                    pulled.drainPermits();
                    notify.execute();
                    stop.rest(BETWEEN_RINGS);
                    pulled.acquireUninterruptibly();
                }
            } catch (SQLException e) {
                log.warn("outbox=bell outcome=failed cause=\"{}\"", e.getMessage());
                stop.rest(AFTER_A_FAILURE);
            }
        }
    }
}
