package vn.onestop.notification.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.channel.SmsText;
import vn.onestop.notification.privacy.Vault;
import vn.onestop.notification.template.Placeholder;

/** Makes a message of what is to be said to a person by a channel, once for each fact, address and channel. */
@Component
class NewMessages {

    private static final Logger LOG = LoggerFactory.getLogger(NewMessages.class);

    /**
     * Something to say to one person. Shows nothing in logs.
     *
     * @param line of the message that this one stands in for
     */
    record Saying(
            UUID factId,
            UUID dossierId,
            String dossierCode,
            MessageKind kind,
            Contact.Part part,
            Language language,
            boolean accents,
            Map<Placeholder, String> values,
            @Nullable Long line) {

        @Override
        public String toString() {
            return "Saying[" + kind + " of " + dossierCode + "]";
        }
    }

    private final Messages messages;
    private final Contents contents;
    private final Vault vault;
    private final MessageRules rules;
    private final WakeUp wakeUp;
    private final Clock clock;

    NewMessages(Messages messages, Contents contents, Vault vault, MessageRules rules, WakeUp wakeUp, Clock clock) {
        this.messages = messages;
        this.contents = contents;
        this.vault = vault;
        this.rules = rules;
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    /** Joins the caller's transaction; sending begins when it commits. Whoever was told already is not told again. */
    void make(Saying saying, MessageChannel channel, String address) {
        var template = contents.current(saying.kind, channel, saying.language);
        var recipient = vault.digest(address.toLowerCase(Locale.ROOT));
        var id = idOf(saying.factId, recipient, channel);
        var message = new NewMessage(
                new Message.Identity(id, saying.dossierId, saying.kind, channel, saying.part),
                saying.factId,
                saying.dossierCode,
                recipient,
                vault.lock(address, "address/" + id),
                contents.lock(id, saying.values),
                template.id(),
                pieces(template.id(), saying, channel),
                saying.line);
        var now = clock.instant();
        boolean isNew = messages.insert(message, saying.accents, now, rules.earliest(saying.kind, channel, now));
        LOG.info(
                "message={} dossier={} kind={} channel={} outcome={}",
                id,
                saying.dossierCode,
                saying.kind,
                channel,
                isNew ? "created" : "told-already");
        wakeUp.afterCommit(channel);
    }

    private int pieces(long templateId, Saying saying, MessageChannel channel) {
        return switch (channel) {
            case SMS ->
                SmsText.of(contents.sms(templateId, saying.values, saying.accents))
                        .segments()
                        .size();
            case EMAIL, ZALO -> 1;
        };
    }

    /** The same for the same fact, recipient and channel, wherever and whenever it is computed. */
    private static UUID idOf(UUID factId, byte[] recipient, MessageChannel channel) {
        var name = factId + "/" + HexFormat.of().formatHex(recipient) + "/" + channel;
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
