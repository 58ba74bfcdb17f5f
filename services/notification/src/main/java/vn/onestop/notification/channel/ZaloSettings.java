package vn.onestop.notification.channel;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.MessageEvent.MessageKind;

/**
 * Zalo's template messages (tin nhắn theo mẫu, ZBS Template Message) and how we speak to them.
 *
 * @param api where messages are handed over; nothing is sent by Zalo without it
 * @param oauth where an access token is got for a refresh token
 * @param secretKey of the app, for tokens
 * @param refreshToken the first one; used once, the database keeps those that follow. A new one here begins anew
 * @param officialSecret of the official account (OA), with which Zalo signs what it tells us
 * @param only phones that Zalo is used for, as a pattern, while it is being tried out
 * @param window messages that may be under way at the same time
 * @param timeout after this long without an answer nobody knows whether Zalo took the message
 * @param settleAfter how long after a doubt Zalo is asked; longer than {@code timeout}
 * @param tags 1 transaction, 2 customer care, 3 promotion, as the template of a kind is registered; 1 where none is set
 * @param templates what Zalo calls the registered template of each kind and language
 */
@ConfigurationProperties("onestop.zalo")
public record ZaloSettings(
        @Nullable URI api,
        @DefaultValue("https://oauth.zaloapp.com") URI oauth,
        @DefaultValue("") String appId,
        @DefaultValue("") String secretKey,
        @DefaultValue("") String refreshToken,
        @DefaultValue("") String officialSecret,
        @DefaultValue("[+]84.*") Pattern only,
        @DefaultValue("20") int window,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("20s") Duration settleAfter,
        @DefaultValue Map<MessageKind, Integer> tags,
        @DefaultValue Map<MessageKind, Map<Language, String>> templates) {

    private static final int TRANSACTION = 1;

    public boolean isOn() {
        return api != null && !api.toString().isEmpty();
    }

    public boolean isFor(String phone) {
        return isOn() && only.matcher(phone).matches();
    }

    /** Whether messages of this kind may go out at any hour. */
    public boolean roundTheClock(MessageKind kind) {
        return tag(kind) == TRANSACTION;
    }

    public int tag(MessageKind kind) {
        return tags.getOrDefault(kind, TRANSACTION);
    }

    public Optional<String> template(MessageKind kind, Language language) {
        return Optional.ofNullable(templates.getOrDefault(kind, Map.of()).get(language));
    }

    @Override
    public String toString() {
        return "ZaloSettings[" + api + ", " + appId + "]";
    }
}
