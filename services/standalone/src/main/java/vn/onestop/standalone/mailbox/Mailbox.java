package vn.onestop.standalone.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.RejectException;
import vn.onestop.standalone.journal.Journal;

/** All mails. */
public final class Mailbox {

    private static final int CANNOT_READ = 554;

    private final Journal<Mail> journal;
    private final Clock clock;

    public Mailbox(Path file, Clock clock) {
        this.journal = Journal.at(file, Mail.class);
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Mail> all() {
        return journal.all();
    }

    /** @throws RejectException when it is no mail */
    synchronized void take(String from, String to, byte[] content) throws RejectException {
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
            journal.add(new Mail(
                    journal.all().size() + 1,
                    clock.instant(),
                    from,
                    to,
                    Objects.requireNonNullElse(mail.getSubject(), ""),
                    mail.getMessageID(),
                    find(mail, "text/plain"),
                    find(mail, "text/html")));
        } catch (MessagingException | IOException e) {
            throw new RejectException(CANNOT_READ, "unreadable: " + e.getMessage());
        }
    }

    private static @Nullable String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (var i = 0; i < parts.getCount(); i++) {
                var found = find(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
