package vn.onestop.standalone.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.concurrent.TimeoutException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes SMPP sessions of those who know the password. */
public final class SmsCentre implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmsCentre.class);
    private static final long BIND_WITHIN_MILLIS = 5000;
    private static final long RECEIPT_ANSWER_WITHIN_MILLIS = 10_000;
    private static final int THREADS = 20;

    /** With jSMPP's own 100, a window full of submits would be refused as too many. */
    private static final int WAITING_SUBMITS = 2000;

    private final SMPPServerSessionListener listener;
    private final Receipts receipts;
    private final String systemId;
    private final String password;

    /** @param password empty when anybody may bind */
    public SmsCentre(InetAddress address, int port, String systemId, String password, Phones phones, Clock clock) {
        this.systemId = systemId;
        this.password = password;
        this.receipts = new Receipts(phones.besides("receipts.jsonl"), clock);
        try {
            this.listener = new SMPPServerSessionListener(port, new Listening(address));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen for SMPP on port " + port, e);
        }
        listener.setMessageReceiverListener(new SmsReception(phones, receipts, clock));
        listener.setPduProcessorDegree(THREADS);
        listener.setQueueCapacity(WAITING_SUBMITS);
        Thread.ofVirtual().name("smpp-accept").start(this::acceptAll);
    }

    @Override
    public void close() throws IOException {
        receipts.close();
        listener.close();
    }

    private void acceptAll() {
        try {
            while (true) {
                var session = listener.accept();
                Thread.ofVirtual().name("smpp-bind").start(() -> bind(session));
            }
        } catch (IOException e) {
            LOG.info("SMPP sessions are no longer taken: {}", e.getMessage());
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            var request = session.waitForBind(BIND_WITHIN_MILLIS);
            if (mayBind(request)) {
                request.accept("onestop");
                session.setTransactionTimer(RECEIPT_ANSWER_WITHIN_MILLIS);
                receipts.bound(session);
                LOG.info("session={} bound={} as {}", session.getSessionId(), request.getBindType(), systemId);
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (TimeoutException | IOException | PDUStringException | IllegalStateException e) {
            LOG.info("session={} not bound: {}", session.getSessionId(), e.getMessage());
            session.close();
        }
    }

    private boolean mayBind(BindRequest request) {
        return password.isEmpty()
                || request.getSystemId().equals(systemId)
                        && request.getPassword().equals(password);
    }

    /** jSMPP's own factory would listen on every address. */
    private record Listening(InetAddress address) implements ServerConnectionFactory {

        @Override
        public ServerConnection listen(int port) throws IOException {
            return listen(port, 0, 0);
        }

        @Override
        public ServerConnection listen(int port, int timeout) throws IOException {
            return listen(port, timeout, 0);
        }

        @Override
        public ServerConnection listen(int port, int timeout, int backlog) throws IOException {
            var socket = new ServerSocket(port, backlog, address);
            socket.setSoTimeout(timeout);
            return new ServerSocketConnection(socket);
        }
    }
}
