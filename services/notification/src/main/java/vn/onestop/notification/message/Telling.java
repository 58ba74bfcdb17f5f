package vn.onestop.notification.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.notification.channel.SmsText;
import vn.onestop.notification.message.Messages.NewMessage;
import vn.onestop.notification.privacy.Vault;
import vn.onestop.notification.template.Placeholder;

/** Makes of one thing to say a message to each person, on each channel that reaches them. */
@Service
public class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final Messages messages;
    private final Contents contents;
    private final Vault vault;
    private final MessageRules rules;
    private final WakeUp wakeUp;
    private final Clock clock;

    Telling(Messages messages, Contents contents, Vault vault, MessageRules rules, WakeUp wakeUp, Clock clock) {
        this.messages = messages;
        this.contents = contents;
        this.vault = vault;
        this.rules = rules;
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    /** Joins the caller's transaction; sending begins when it commits. Whoever was told already is not told again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice) {
        notice.people().stream().sorted(Comparator.comparing(Contact::part)).forEach(person -> {
            if (person.phone() != null) {
                tell(notice, person, MessageChannel.SMS, person.phone());
            }
            if (person.email() != null) {
                tell(notice, person, MessageChannel.EMAIL, person.email());
            }
        });
    }

    private void tell(Notice notice, Contact person, MessageChannel channel, String address) {
        var template = contents.current(notice.kind(), channel, person.language());
        var values = new EnumMap<Placeholder, String>(Objects.requireNonNull(
                notice.values().get(person.language()), () -> "no values in " + person.language()));
        values.put(Placeholder.NAME, person.name());
        var recipient = vault.digest(address.toLowerCase(Locale.ROOT));
        var id = idOf(notice.factId(), recipient, channel);
        var message = new NewMessage(
                new Message.Identity(id, notice.dossierId(), notice.kind(), channel, person.part()),
                notice.factId(),
                notice.dossierCode(),
                recipient,
                vault.lock(address, "address/" + id),
                contents.lock(id, values),
                template.id(),
                pieces(template.id(), values, channel, person.accents()));
        var now = clock.instant();
        boolean isNew = messages.insert(message, person.accents(), now, rules.earliest(channel, now));
        LOG.info(
                "message={} dossier={} kind={} channel={} outcome={}",
                id,
                notice.dossierCode(),
                notice.kind(),
                channel,
                isNew ? "created" : "told-already");
        wakeUp.afterCommit(channel);
    }

    private int pieces(long templateId, Map<Placeholder, String> values, MessageChannel channel, boolean accents) {
        return switch (channel) {
            case SMS ->
                SmsText.of(contents.sms(templateId, values, accents)).segments().size();
            case EMAIL -> 1;
        };
    }

    /** The same for the same fact, recipient and channel, wherever and whenever it is computed. */
    private static UUID idOf(UUID factId, byte[] recipient, MessageChannel channel) {
        var name = factId + "/" + HexFormat.of().formatHex(recipient) + "/" + channel;
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
