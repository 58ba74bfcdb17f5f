package vn.onestop.notification.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends e-mail over SMTP: text and HTML in one, under a Message-ID that never changes. */
public final class MailServer {

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n]+");

    private final JavaMailSender sender;
    private final MailSettings settings;
    private final Clock clock;

    public MailServer(JavaMailSender sender, MailSettings settings, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    /** E-mails that may be under way at the same time. */
    public int window() {
        return settings.window();
    }

    public Outcome send(Mail mail) {
        try {
            sender.send(write(mail));
            return new Outcome.Taken(messageId(mail));
        } catch (MailAuthenticationException e) {
            return new Outcome.NotNow("the mail server does not know us");
        } catch (MailSendException e) {
            return refused(e, messageId(mail));
        } catch (MailException e) {
            return new Outcome.Unclear("mail session broke: " + e.getClass().getSimpleName());
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Outcome.Never(
                    "cannot be written as an e-mail: " + e.getClass().getSimpleName());
        }
    }

    private String messageId(Mail mail) {
        return "<" + mail.id() + "@" + settings.host() + ">";
    }

    private MimeMessage write(Mail mail) throws MessagingException, UnsupportedEncodingException {
        var mime = sender.createMimeMessage();
        mime.setFrom(new InternetAddress(settings.from(), settings.fromName(), UTF_8.name()));
        mime.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        mime.setSubject(LINE_BREAKS.matcher(mail.subject()).replaceAll(" "), UTF_8.name());
        mime.setHeader("Date", RFC_1123_DATE_TIME.format(clock.instant().atZone(UTC)));
        mime.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        mime.setHeader("Message-ID", messageId(mail));
        mime.setHeader("Content-Language", mail.language().toLanguageTag());
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("X-Auto-Response-Suppress", "All");
        return mime;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8.name(), subtype);
        return part;
    }

    /**
     * No connection, which is both the cause and the failure of the e-mail, means certainly not sent. An answer of the
     * server is certain, whichever it is. A connection that broke on the way leaves a doubt; one that broke while saying
     * goodbye does not matter.
     */
    private static Outcome refused(MailSendException e, String messageId) {
        if (e.getFailedMessages().isEmpty()) {
            return new Outcome.Taken(messageId);
        }
        var failures = List.of(e.getMessageExceptions());
        if (e.getCause() != null && failures.contains(e.getCause())) {
            return new Outcome.NotNow("mail server out of reach");
        }
        return failures.stream()
                .flatMap(MailServer::chain)
                .flatMap(t -> returnCode(t).stream())
                .findFirst()
                .map(MailServer::answered)
                .orElseGet(() -> new Outcome.Unclear("mail session broke"));
    }

    private static Stream<Throwable> chain(Throwable first) {
        return Stream.iterate(first, Objects::nonNull, MailServer::next);
    }

    private static @Nullable Throwable next(Throwable t) {
        return t instanceof MessagingException m && m.getNextException() != null ? m.getNextException() : t.getCause();
    }

    private static Optional<Integer> returnCode(Throwable t) {
        return switch (t) {
            case SMTPAddressFailedException refusal -> Optional.of(refusal.getReturnCode());
            case SMTPSendFailedException refusal
            when refusal.getReturnCode() > 0 -> Optional.of(refusal.getReturnCode());
            default -> Optional.empty();
        };
    }

    private static Outcome answered(int code) {
        var reason = "refused with " + code;
        return code >= 500 ? new Outcome.Never(reason) : new Outcome.NotNow(reason);
    }
}
