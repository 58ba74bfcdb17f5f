package vn.onestop.notification.channel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jsmpp.util.MessageId;

/** A real SMPP 3.4 server for tests, which misbehaves when it is told to. */
public final class TestSmsCentre extends OnlySubmits implements AutoCloseable {

    public static final String PASSWORD = "secret";

    /** What to do with the next submit. */
    public enum Manner {
        ANSWER,
        /** Takes the message and never says so. */
        TAKE_AND_STAY_SILENT,
        /** Does not take the message and says nothing. */
        LOSE_AND_STAY_SILENT,
        THROTTLE,
        REFUSE_NUMBER,
        /** Takes the message and sends its receipt before it answers. */
        RECEIPT_FIRST,
        /** Takes the message and breaks the session. */
        TAKE_AND_HANG_UP
    }

    /** A segment that the centre took. */
    public record Sms(String id, String to, String from, int reference, byte esmClass, byte coding, byte[] payload) {

        public String text() {
            var body = (esmClass & 0x40) == 0 ? payload : Arrays.copyOfRange(payload, 6, payload.length);
            return coding == 8 ? new String(body, UTF_16BE) : Gsm7.decode(body);
        }
    }

    private final SMPPServerSessionListener server;
    private final int port;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Sms> taken = new CopyOnWriteArrayList<>();
    private final Queue<Manner> manners = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ids = new AtomicInteger(1000);
    private final AtomicInteger submits = new AtomicInteger();
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean receiptsAtOnce = true;
    private volatile boolean echoesReference = true;
    private volatile int answersAfterMillis;

    public TestSmsCentre() {
        this(0);
    }

    public TestSmsCentre(int port) {
        try {
            var socket = new ServerSocket(port);
            this.port = socket.getLocalPort();
            server = new SMPPServerSessionListener(this.port, new Listening(socket));
            server.setPduProcessorDegree(60);
            server.setQueueCapacity(1000);
            server.setMessageReceiverListener(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::acceptSessions);
    }

    public int port() {
        return port;
    }

    /** For the next submits; after them the centre behaves. */
    public void next(Manner... behaviour) {
        manners.addAll(List.of(behaviour));
    }

    /** Forgets how it was told to misbehave. */
    public void behave() {
        manners.clear();
        receiptsAtOnce = true;
        echoesReference = true;
        answersAfterMillis = 0;
    }

    public void holdReceipts() {
        receiptsAtOnce = false;
    }

    public void echoReference(boolean echo) {
        echoesReference = echo;
    }

    public void answerAfter(int millis) {
        answersAfterMillis = millis;
    }

    public List<Sms> taken() {
        return List.copyOf(taken);
    }

    public List<Sms> takenFor(String phone) {
        return taken.stream().filter(sms -> sms.to.equals(phone.substring(1))).toList();
    }

    public int submits() {
        return submits.get();
    }

    public int boundSessions() {
        return (int) sessions.stream()
                .filter(session -> session.getSessionState().isBound())
                .count();
    }

    public void hangUp() {
        sessions.forEach(SMPPServerSession::close);
    }

    /** Hands out the socket that is listening already, so that its port is known. */
    private record Listening(ServerSocket socket) implements ServerConnectionFactory {

        @Override
        public ServerConnection listen(int port) {
            return new ServerSocketConnection(socket);
        }

        @Override
        public ServerConnection listen(int port, int timeout) {
            return listen(port);
        }

        @Override
        public ServerConnection listen(int port, int timeout, int backlog) {
            return listen(port);
        }
    }

    private void acceptSessions() {
        while (closed.getCount() > 0) {
            try {
                var session = server.accept();
                threads.execute(() -> bind(session));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            var request = session.waitForBind(5000);
            if (request.getPassword().equals(PASSWORD)) {
                sessions.add(session);
                request.accept("test-centre");
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (TimeoutException | PDUException | IOException e) {
            session.close();
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm submit, SMPPServerSession source) throws ProcessRequestException {
        submits.incrementAndGet();
        var manner = manners.poll();
        return switch (manner == null ? Manner.ANSWER : manner) {
            case ANSWER -> {
                wait(answersAfterMillis);
                var sms = take(submit);
                receiptSoon(sms, 5);
                yield result(sms);
            }
            case TAKE_AND_STAY_SILENT -> {
                receiptSoon(take(submit), 5);
                throw silence();
            }
            case LOSE_AND_STAY_SILENT -> throw silence();
            case THROTTLE -> throw new ProcessRequestException("busy", SMPPConstant.STAT_ESME_RTHROTTLED);
            case REFUSE_NUMBER -> throw new ProcessRequestException("who", SMPPConstant.STAT_ESME_RINVDSTADR);
            case RECEIPT_FIRST -> {
                var sms = take(submit);
                deliver(sms, "DELIVRD", 2);
                yield result(sms);
            }
            case TAKE_AND_HANG_UP -> {
                take(submit);
                source.close();
                throw silence();
            }
        };
    }

    private void wait(int millis) {
        try {
            closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Holds the thread until the centre closes: no answer goes out. */
    private ProcessRequestException silence() {
        wait(60_000);
        return new ProcessRequestException("closing", SMPPConstant.STAT_ESME_RSYSERR);
    }

    private Sms take(SubmitSm submit) {
        var reference = submit.getOptionalParameter(OptionalParameter.User_message_reference.class);
        var sms = new Sms(
                Integer.toString(ids.incrementAndGet()),
                submit.getDestAddress(),
                submit.getSourceAddr(),
                reference.getValue() & 0xFFFF,
                submit.getEsmClass(),
                submit.getDataCoding(),
                submit.getShortMessage());
        taken.add(sms);
        return sms;
    }

    private static SubmitSmResult result(Sms sms) {
        try {
            return new SubmitSmResult(new MessageId(sms.id), new OptionalParameter[0]);
        } catch (PDUException e) {
            throw new IllegalStateException(e);
        }
    }

    private void receiptSoon(Sms sms, int millis) {
        if (receiptsAtOnce) {
            threads.execute(() -> {
                do {
                    wait(millis);
                } while (closed.getCount() > 0 && !deliver(sms, "DELIVRD", 2));
            });
        }
    }

    /** Sends a receipt over the first session that takes it. */
    public boolean deliver(Sms sms, String state, int code) {
        return sessions.stream().anyMatch(session -> deliver(session, sms, state, code));
    }

    private boolean deliver(SMPPServerSession session, Sms sms, String state, int code) {
        try {
            var tags = new OptionalParameter[] {
                new OptionalParameter.Receipted_message_id(sms.id),
                new OptionalParameter.Message_state((byte) code),
                new OptionalParameter.User_message_reference((short) sms.reference)
            };
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    sms.to,
                    TypeOfNumber.ALPHANUMERIC,
                    NumberingPlanIndicator.UNKNOWN,
                    sms.from,
                    new ESMClass(code == 1 ? 0x20 : 0x04),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    new RawDataCoding((byte) 0),
                    ("id:" + sms.id + " sub:001 dlvrd:001 submit date:2603100900 done date:2603100900 stat:" + state
                                    + " err:000 text:-")
                            .getBytes(ISO_8859_1),
                    echoesReference ? tags : new OptionalParameter[0]);
            return true;
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        hangUp();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
