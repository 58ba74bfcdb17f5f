package vn.onestop.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server may answer, and what follows from it. */
class MailServerTest {

    private static final Mail MAIL =
            new Mail(UUID.randomUUID(), "lan@example.vn", Locale.of("vi"), "Hồ sơ", "Chào", "<p>Chào</p>");

    private final ServerSocket socket = listen();
    private volatile String toRecipient = "250 ok";
    private volatile String toContent = "250 ok";

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    @Test
    void anAcceptedEmailIsTakenUnderItsOwnMessageId() {
        assertThat(send()).isEqualTo(new Outcome.Taken("<" + MAIL.id() + "@onestop.vn>"));
    }

    @Test
    void anUnknownMailboxMeansNever() {
        toRecipient = "550 no such user";

        assertThat(send()).isEqualTo(new Outcome.Never("refused with 550"));
    }

    @Test
    void aFullMailboxMeansLater() {
        toRecipient = "452 mailbox full";

        assertThat(send()).isEqualTo(new Outcome.NotNow("refused with 452"));
    }

    @Test
    void anEmailRefusedForItsContentIsNeverTaken() {
        toContent = "554 looks like spam";

        assertThat(send()).isEqualTo(new Outcome.Never("refused with 554"));
    }

    @Test
    void aConnectionThatBreaksAfterTheContentLeavesADoubt() {
        toContent = "";

        assertThat(send()).isInstanceOf(Outcome.Unclear.class);
    }

    @Test
    void aServerOutOfReachMeansLater() throws IOException {
        socket.close();

        assertThat(send()).isInstanceOf(Outcome.NotNow.class);
    }

    private Outcome send() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(socket.getLocalPort());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        var settings = new MailSettings("khong-tra-loi@onestop.vn", "Bộ phận Một cửa", 1, Duration.ofSeconds(1));
        return new MailServer(sender, settings, Clock.systemUTC()).send(MAIL);
    }

    private ServerSocket listen() {
        try {
            var server = new ServerSocket(0);
            Thread.ofVirtual().start(() -> {
                while (!server.isClosed()) {
                    try (var client = server.accept()) {
                        converse(client);
                    } catch (IOException e) {
                        // the test has ended, or its client has hung up
                    }
                }
            });
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void converse(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 test\r\n");
        out.flush();
        boolean content = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var answer = content ? (line.equals(".") ? toContent : null) : answer(line);
            content = content && !line.equals(".") || !content && line.equals("DATA");
            if (answer == null) {
                continue;
            }
            if (answer.isEmpty()) {
                return;
            }
            out.print(answer + "\r\n");
            out.flush();
        }
    }

    private String answer(String line) {
        return switch (line.split("[ :]")[0]) {
            case "RCPT" -> toRecipient;
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }
}
