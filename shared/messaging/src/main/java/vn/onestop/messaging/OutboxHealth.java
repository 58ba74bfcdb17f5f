package vn.onestop.messaging;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Shows what waits. Up as long as the outbox can be read: while Kafka is away it does just what it is there for. */
final class OutboxHealth extends AbstractHealthIndicator {

    private final OutboxState outbox;
    private final Relay relay;

    OutboxHealth(OutboxState outbox, Relay relay) {
        super("the outbox cannot be read");
        this.outbox = outbox;
        this.relay = relay;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var depth = outbox.depth();
        builder.up()
                .withDetail("events", depth.events())
                .withDetail("held", depth.held())
                .withDetail("oldestSeconds", depth.age().toSeconds())
                .withDetail("leading", relay.isLeading());
    }
}
