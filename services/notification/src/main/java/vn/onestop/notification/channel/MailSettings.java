package vn.onestop.notification.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How we write e-mail; the server stands under {@code spring.mail}.
 *
 * @param from address of the sender
 * @param fromName name of the sender as people see it
 * @param window e-mails that may be under way at the same time
 * @param settleAfter how long to wait before an e-mail of which nobody knows goes again, under the same Message-ID
 */
@ConfigurationProperties("onestop.mail")
public record MailSettings(
        String from,
        String fromName,
        @DefaultValue("8") int window,
        @DefaultValue("30s") Duration settleAfter) {

    String host() {
        return from.substring(from.indexOf('@') + 1);
    }
}
