package vn.onestop.standalone.phone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.onestop.standalone.journal.Journal;

/**
 * The receipts that the centre owes. As at a real centre, one is owed until its answer has come: over whichever session
 * is bound, and also after a restart.
 */
final class Receipts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);
    private static final Duration ROUND = Duration.ofMillis(100);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);
    private static final int AT_ONCE = 8;

    /** A line of the file: a receipt that came to be owed, or the id of one that is settled. */
    record Entry(@Nullable Receipt owed, @Nullable String settled) {}

    private final Journal<Entry> journal;
    private final Clock clock;
    private final Map<String, Receipt> owed = new LinkedHashMap<>();
    private final Map<String, Instant> notBefore = new LinkedHashMap<>();
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final ExecutorService carriers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("sms-receipt-", 0).factory());
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sms-receipts").factory());

    Receipts(Path file, Clock clock) {
        this.journal = Journal.at(file, Entry.class);
        this.clock = clock;
        journal.all().forEach(this::read);
        rounds.scheduleWithFixedDelay(this::goRound, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void read(Entry entry) {
        if (entry.owed != null) {
            owed.put(entry.owed.id(), entry.owed);
        }
        if (entry.settled != null) {
            owed.remove(entry.settled);
        }
    }

    void bound(SMPPServerSession session) {
        sessions.add(session);
    }

    synchronized void owe(Receipt receipt) {
        journal.add(new Entry(receipt, null));
        owed.put(receipt.id(), receipt);
    }

    private synchronized void goRound() {
        sessions.removeIf(session -> !session.getSessionState().isNotClosed());
        var now = clock.instant();
        owed.values().stream()
                .filter(receipt ->
                        !notBefore.getOrDefault(receipt.id(), receipt.at()).isAfter(now))
                .forEach(receipt -> {
                    notBefore.put(receipt.id(), Instant.MAX);
                    carriers.execute(() -> carry(receipt));
                });
    }

    private void carry(Receipt receipt) {
        boolean taken = sessions.stream()
                .filter(session -> session.getSessionState().isReceivable())
                .anyMatch(session -> delivered(receipt, session));
        synchronized (this) {
            if (taken) {
                journal.add(new Entry(null, receipt.id()));
                owed.remove(receipt.id());
                notBefore.remove(receipt.id());
            } else {
                notBefore.put(receipt.id(), clock.instant().plus(AGAIN_AFTER));
            }
        }
    }

    private static boolean delivered(Receipt receipt, SMPPServerSession session) {
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.valueOf(receipt.phoneTon()),
                    NumberingPlanIndicator.valueOf(receipt.phoneNpi()),
                    receipt.phone(),
                    TypeOfNumber.valueOf(receipt.senderTon()),
                    NumberingPlanIndicator.valueOf(receipt.senderNpi()),
                    receipt.sender(),
                    new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    DataCodings.ZERO,
                    receipt.words().getBytes(StandardCharsets.US_ASCII),
                    receipt.parameters());
            return true;
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException e) {
            LOG.info("receipt={} outcome=kept cause={}", receipt.id(), e.getMessage());
            return false;
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
        carriers.shutdownNow();
    }
}
