package vn.onestop.notification.channel;

import java.util.Locale;
import java.util.UUID;

/**
 * An e-mail. Shows nothing in logs.
 *
 * @param id stays the same however often the e-mail is sent; mailboxes tell a double by it
 */
public record Mail(UUID id, String to, Locale language, String subject, String text, String html) {

    @Override
    public String toString() {
        return "Mail[" + id + ", hidden]";
    }
}
