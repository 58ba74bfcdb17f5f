package vn.onestop.standalone.mailbox;

import java.net.InetAddress;
import org.subethamail.smtp.server.SMTPServer;

/** Takes mail over SMTP for any address. */
public final class MailServer implements AutoCloseable {

    private final SMTPServer server;

    public MailServer(InetAddress address, int port, Mailbox mailbox) {
        server = SMTPServer.port(port)
                .bindAddress(address)
                .hostName("localhost")
                .softwareName("onestop mailbox")
                .messageHandler((_, from, to, content) -> mailbox.take(from, to, content))
                .build();
        server.start();
    }

    /** The port it listens on. */
    public int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }
}
