package vn.onestop.notification.message;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.notification.message.Messages.Taken;

/** Marks messages before they are handed over, and finds those that were left behind or stay in doubt. */
@Service
class Sending {

    private static final int AT_ONCE = 100;

    private final Messages messages;
    private final Register register;
    private final MessageSettings settings;
    private final MessageRules rules;
    private final Providers providers;
    private final Clock clock;

    Sending(
            Messages messages,
            Register register,
            MessageSettings settings,
            MessageRules rules,
            Providers providers,
            Clock clock) {
        this.messages = messages;
        this.register = register;
        this.settings = settings;
        this.rules = rules;
        this.providers = providers;
        this.clock = clock;
    }

    /** When this returns the mark is committed: whatever happens next, nobody sends these messages unknowingly again. */
    @Transactional
    public List<Taken> take(MessageChannel channel, int atMost) {
        var now = clock.instant();
        return messages.take(channel, atMost, now, now.plus(settings.doubtAfter()));
    }

    /** Messages whose sender is gone become doubts. */
    @Transactional
    public int findLeftBehind() {
        var now = clock.instant();
        var left = messages.due(DeliveryState.SENDING, now, AT_ONCE);
        left.forEach(id -> register.change(id, message -> message.leftBehind(now, rules)));
        return left.size();
    }

    /** Doubts for which no receipt has come in time are settled by the rule for their kind. */
    @Transactional
    public int settleDoubts() {
        var now = clock.instant();
        var doubts = messages.due(DeliveryState.UNKNOWN, now, AT_ONCE);
        doubts.forEach(id -> register.change(id, message -> settle(message, now)));
        return doubts.size();
    }

    private void settle(Message message, Instant now) {
        var channel = message.identity().channel();
        var settleAfter = rules.settleAfter(channel);
        var heardOutAt = providers.reachableSince(channel).orElse(now).plus(settleAfter);
        if (heardOutAt.isAfter(now)) {
            message.waitForProvider(heardOutAt);
        } else {
            message.settleDoubt(now, rules);
        }
    }
}
