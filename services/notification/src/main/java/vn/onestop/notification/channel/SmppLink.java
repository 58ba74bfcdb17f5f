package vn.onestop.notification.channel;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one session bound to the SMS centre: binds, listens for its end, binds again with growing pauses. */
final class SmppLink implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmppLink.class);

    /** Answers that have come wait here for a thread; a full queue would lose them. */
    private static final int WAITING_ANSWERS = 10_000;

    private static final Duration BIND_TIMEOUT = Duration.ofSeconds(10);

    /** A session and since when it is bound. */
    record Bound(SMPPSession session, Instant since) {}

    private final SmppSettings settings;
    private final MessageReceiverListener receiver;
    private final Clock clock;
    private final Runnable whenBound;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Bound bound;
    private @Nullable Thread keeper;

    SmppLink(SmppSettings settings, MessageReceiverListener receiver, Clock clock, Runnable whenBound) {
        this.settings = settings;
        this.receiver = receiver;
        this.clock = clock;
        this.whenBound = whenBound;
    }

    void start() {
        keeper = Thread.ofVirtual().name("smpp-link").start(this::keepBound);
    }

    /** Null while there is no session that can send. */
    @Nullable
    Bound bound() {
        var current = bound;
        return current != null && current.session.getSessionState().isTransmittable() ? current : null;
    }

    private void keepBound() {
        var pause = settings.shortestPause();
        while (ended.getCount() > 0) {
            try {
                bindUntilItEnds();
                pause = settings.shortestPause();
            } catch (IOException e) {
                LOG.warn("smpp={} outcome=not-bound pause={} cause={}", settings, pause, e.getMessage());
            }
            if (waits(pause)) {
                return;
            }
            var doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(settings.longestPause()) < 0 ? doubled : settings.longestPause();
        }
    }

    /** True when the link is to end. */
    private boolean waits(Duration pause) {
        try {
            return ended.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void bindUntilItEnds() throws IOException {
        var closed = new CompletableFuture<@Nullable Void>();
        try (var session = new SMPPSession()) {
            configure(session);
            session.addSessionStateListener((state, _, _) -> {
                if (state == SessionState.CLOSED || state == SessionState.UNBOUND) {
                    closed.complete(null);
                }
            });
            session.connectAndBind(settings.host(), settings.port(), bindParameter(), BIND_TIMEOUT.toMillis());
            session.setEnquireLinkTimer((int) settings.enquireEvery().toMillis());
            bound = new Bound(session, clock.instant());
            LOG.info("smpp={} outcome=bound", settings);
            whenBound.run();
            closed.join();
            LOG.warn("smpp={} outcome=session-ended", settings);
        } finally {
            bound = null;
        }
    }

    private void configure(SMPPSession session) {
        session.setPduProcessorDegree(settings.threads());
        session.setQueueCapacity(WAITING_ANSWERS);
        session.setTransactionTimer(settings.responseTimeout().toMillis());
        session.setEnquireLinkTimer((int) settings.enquireEvery().toMillis());
        session.setMessageReceiverListener(receiver);
    }

    private BindParameter bindParameter() {
        return new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password(),
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "",
                InterfaceVersion.IF_34);
    }

    /** Says goodbye to the centre, so that it does not deliver receipts into a void. */
    @Override
    public void close() {
        ended.countDown();
        var current = bound;
        if (current != null) {
            current.session.unbindAndClose();
        }
        if (keeper != null) {
            keeper.interrupt();
        }
    }
}
