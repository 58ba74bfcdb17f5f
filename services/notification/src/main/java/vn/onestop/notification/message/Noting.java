package vn.onestop.notification.message;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.notification.channel.Outcome;
import vn.onestop.notification.channel.SmsReceipt;
import vn.onestop.notification.channel.SmsReceipts;
import vn.onestop.notification.message.Messages.Found;
import vn.onestop.notification.privacy.Vault;

/** Notes what providers answer and what their receipts say. */
@Service
class Noting implements SmsReceipts {

    private static final Logger LOG = LoggerFactory.getLogger(Noting.class);

    private final Register register;
    private final Messages messages;
    private final EarlyReceipts earlyReceipts;
    private final Vault vault;
    private final MessageRules rules;
    private final Clock clock;

    Noting(
            Register register,
            Messages messages,
            EarlyReceipts earlyReceipts,
            Vault vault,
            MessageRules rules,
            Clock clock) {
        this.register = register;
        this.messages = messages;
        this.earlyReceipts = earlyReceipts;
        this.vault = vault;
        this.rules = rules;
        this.clock = clock;
    }

    /** What the provider answered for the pieces that were handed to it at an attempt. */
    @Transactional
    public void answered(UUID messageId, MessageChannel channel, int attempt, Map<Integer, Outcome> outcomes) {
        var ids = outcomes.values().stream()
                .map(Noting::providerId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        ids.forEach(earlyReceipts::lock);
        register.change(messageId, message -> {
            message.answered(attempt, outcomes, clock.instant(), rules);
            if (channel == MessageChannel.SMS) {
                outcomes.forEach((ordinal, outcome) -> applyEarly(message, ordinal, providerId(outcome)));
            }
        });
    }

    private void applyEarly(Message message, int ordinal, @Nullable String providerId) {
        if (providerId != null) {
            earlyReceipts.take(providerId).forEach(state -> message.receipt(ordinal, state, providerId));
        }
    }

    private static @Nullable String providerId(Outcome outcome) {
        return outcome instanceof Outcome.Taken taken ? taken.providerId() : null;
    }

    @Override
    @Transactional
    public void received(SmsReceipt receipt) {
        var providerId = receipt.providerId();
        if (providerId != null) {
            earlyReceipts.lock(providerId);
        }
        var found = find(receipt);
        if (found.isPresent()) {
            var piece = found.get();
            register.change(
                    piece.messageId(), message -> message.receipt(piece.ordinal(), receipt.state(), providerId));
        } else if (providerId != null) {
            earlyReceipts.keep(providerId, receipt.state(), clock.instant());
        } else {
            LOG.warn("receipt={} outcome=ignored reason=names-nothing", receipt);
        }
    }

    private Optional<Found> find(SmsReceipt receipt) {
        var known = Optional.ofNullable(receipt.providerId()).flatMap(messages::pieceKnownAs);
        return known.or(() -> Optional.ofNullable(receipt.reference())
                .flatMap(reference -> messages.pieceReferredToAs(reference, vault.digest(receipt.phone()))));
    }
}
