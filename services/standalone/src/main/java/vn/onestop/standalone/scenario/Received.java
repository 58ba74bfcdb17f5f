package vn.onestop.standalone.scenario;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;

/** What has arrived in phones and mailboxes: how often each thing was said to each address about each dossier. */
final class Received {

    private static final Pattern CODE = Pattern.compile("H26(?:\\.\\d+)+-\\d{6}-\\d{4,}");

    private final Map<Line, Integer> lines = new HashMap<>();

    /** One thing said to one address about one dossier. */
    record Line(String code, MessageKind kind, MessageChannel channel, String address) {}

    /** @param zalo counted with the SMS: a phone is told by one of the two, and once */
    static Received of(JsonNode phone, JsonNode zalo, JsonNode mailbox) {
        var received = new Received();
        phone.forEach(sms -> received.add(
                MessageChannel.SMS, sms.get("to").asString(), sms.get("text").asString()));
        zalo.forEach(message -> received.add(
                MessageChannel.SMS,
                message.get("to").asString(),
                message.get("text").asString()));
        mailbox.forEach(mail -> received.add(
                MessageChannel.EMAIL,
                mail.get("to").asString().toLowerCase(Locale.ROOT),
                mail.get("subject").asString()));
        return received;
    }

    int times(Line line) {
        return lines.getOrDefault(line, 0);
    }

    /** All that was said about one dossier. */
    Map<Line, Integer> about(String code) {
        var about = new HashMap<Line, Integer>();
        lines.forEach((line, times) -> {
            if (line.code().equals(code)) {
                about.put(line, times);
            }
        });
        return about;
    }

    private void add(MessageChannel channel, String address, String text) {
        var code = CODE.matcher(text);
        if (code.find()) {
            kind(Wording.plain(text))
                    .ifPresent(kind -> lines.merge(new Line(code.group(), kind, channel, address), 1, Integer::sum));
        }
    }

    private static Optional<MessageKind> kind(String plain) {
        return Wording.ORDER.stream()
                .filter(wording -> wording.isIn(plain))
                .map(Wording::kind)
                .findFirst();
    }
}
