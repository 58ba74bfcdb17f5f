package vn.onestop.notification.message;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.contracts.MessageEvent.MessageDelivered;
import vn.onestop.contracts.MessageEvent.MessageFailed;
import vn.onestop.contracts.MessageEvent.MessageSent;
import vn.onestop.messaging.Outbox;

/** Lets a message change, keeps what it has become and tells the other services. */
@Component
class Register {

    private static final Logger LOG = LoggerFactory.getLogger(Register.class);

    private final Messages messages;
    private final Outbox outbox;
    private final FallBack fallBack;
    private final WakeUp wakeUp;
    private final Clock clock;

    Register(Messages messages, Outbox outbox, FallBack fallBack, WakeUp wakeUp, Clock clock) {
        this.messages = messages;
        this.outbox = outbox;
        this.fallBack = fallBack;
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    /** Joins the caller's transaction and holds the message until it ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(UUID messageId, Consumer<Message> change) {
        var message = messages.load(messageId);
        var before = message.state();
        change.accept(message);
        messages.save(message, before, clock.instant());
        message.milestones().forEach(milestone -> outbox.append(event(message, milestone)));
        if (message.state() != before) {
            LOG.info("message={} outcome={} reason={}", messageId, message.state(), message.reason());
            wakeUp.afterCommit(message.identity().channel());
        }
        if (message.needsAnotherWay()) {
            fallBack.from(messageId);
        }
    }

    private MessageEvent event(Message message, Milestone milestone) {
        var of = message.identity();
        long sequence = messages.nextSequence(of.dossierId());
        var now = clock.instant();
        return switch (milestone) {
            case SENT -> new MessageSent(of.dossierId(), sequence, now, of.id(), of.kind(), of.channel(), of.part());
            case DELIVERED ->
                new MessageDelivered(of.dossierId(), sequence, now, of.id(), of.kind(), of.channel(), of.part());
            case FAILED ->
                new MessageFailed(
                        of.dossierId(),
                        sequence,
                        now,
                        of.id(),
                        of.kind(),
                        of.channel(),
                        of.part(),
                        String.valueOf(message.reason()));
        };
    }
}
