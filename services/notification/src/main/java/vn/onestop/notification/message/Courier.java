package vn.onestop.notification.message;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.onestop.notification.channel.Mail;
import vn.onestop.notification.channel.MailServer;
import vn.onestop.notification.channel.Outcome;
import vn.onestop.notification.channel.SmsCentre;
import vn.onestop.notification.channel.SmsText;
import vn.onestop.notification.channel.Zalo;
import vn.onestop.notification.channel.ZaloMessage;
import vn.onestop.notification.message.Messages.Taken;
import vn.onestop.notification.privacy.Vault;

/** Hands a message to its provider, piece by piece, and brings back what the provider answered. */
@Component
class Courier {

    private final Messages messages;
    private final Contents contents;
    private final Vault vault;
    private final SmsCentre smsCentre;
    private final MailServer mailServer;
    private final Zalo zalo;

    Courier(Messages messages, Contents contents, Vault vault, SmsCentre smsCentre, MailServer mailServer, Zalo zalo) {
        this.messages = messages;
        this.contents = contents;
        this.vault = vault;
        this.smsCentre = smsCentre;
        this.mailServer = mailServer;
        this.zalo = zalo;
    }

    Map<Integer, Outcome> carry(Taken message) {
        var address = vault.unlock(message.address(), "address/" + message.id());
        return switch (message.channel()) {
            case SMS -> carrySms(message, address);
            case EMAIL -> Map.of(1, mailServer.send(mail(message, address)));
            case ZALO -> Map.of(1, carryZalo(message, address));
        };
    }

    /** Segments that the centre has already are not sent again; after one that it did not take, no more are. */
    private Map<Integer, Outcome> carrySms(Taken message, String phone) {
        var values = contents.unlock(message.id(), message.content());
        var text = SmsText.of(contents.sms(message.templateId(), values, message.accents()));
        var pieces = messages.pieces(message.id());
        int join = pieces.getFirst().reference();
        var outcomes = new TreeMap<Integer, Outcome>();
        for (var piece : pieces) {
            if (piece.state().isToBeSent()) {
                var outcome = smsCentre.submit(phone, text, piece.ordinal(), piece.reference(), join);
                outcomes.put(piece.ordinal(), outcome);
                if (!(outcome instanceof Outcome.Taken)) {
                    break;
                }
            }
        }
        return outcomes;
    }

    private Outcome carryZalo(Taken message, String phone) {
        var values = contents.unlock(message.id(), message.content());
        var id = contents.zaloTemplate(message.templateId());
        var parameters = contents.zaloParameters(message.templateId(), values);
        if (id.isEmpty() || parameters.isEmpty()) {
            return new Outcome.Never(id.isEmpty() ? "no template at Zalo" : "it does not fit a template of Zalo");
        }
        return zalo.send(new ZaloMessage(message.id(), phone, id.get(), parameters.get()));
    }

    private Mail mail(Taken message, String address) {
        var values = contents.unlock(message.id(), message.content());
        var template = contents.version(message.templateId());
        var filled = template.fill(values);
        return new Mail(
                message.id(),
                address,
                Locale.of(template.language().name().toLowerCase(Locale.ROOT)),
                Objects.requireNonNull(filled.subject(), "an e-mail has a subject"),
                filled.text(),
                Objects.requireNonNull(filled.html(), "an e-mail has HTML"));
    }
}
