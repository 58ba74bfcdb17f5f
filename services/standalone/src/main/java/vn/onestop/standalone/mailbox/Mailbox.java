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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.RejectException;
import vn.onestop.standalone.journal.Journal;

/** All mails. */
public final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int CANNOT_READ = 554;

    private final Journal<Mail> journal;
    private final Set<String> known = new HashSet<>();
    private final Clock clock;

    public Mailbox(Path file, Clock clock) {
        this.journal = Journal.at(file, Mail.class);
        journal.all().forEach(mail -> known.add(mail.to() + " " + mail.messageId()));
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Mail> all() {
        return journal.all();
    }

    /**
     * A mail that this address has already, by its Message-ID, is the same mail and not kept twice, as at mail servers
     * that suppress duplicates.
     *
     * @throws RejectException when it is no mail
     */
    synchronized void take(String from, String to, byte[] content) throws RejectException {
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
            if (has(to, mail.getMessageID())) {
                LOG.info("mail={} outcome=known-already", mail.getMessageID());
                return;
            }
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

    private boolean has(String to, @Nullable String messageId) {
        return messageId != null && !known.add(to + " " + messageId);
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
