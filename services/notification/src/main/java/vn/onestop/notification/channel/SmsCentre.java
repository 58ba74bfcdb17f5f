package vn.onestop.notification.channel;

import static org.jsmpp.SMPPConstant.STAT_ESME_RMSGQFUL;
import static org.jsmpp.SMPPConstant.STAT_ESME_RSUBMITFAIL;
import static org.jsmpp.SMPPConstant.STAT_ESME_RSYSERR;
import static org.jsmpp.SMPPConstant.STAT_ESME_RTHROTTLED;
import static org.jsmpp.SMPPConstant.STAT_ESME_RX_T_APPN;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import org.springframework.context.SmartLifecycle;

/** The SMS centre (tổng đài tin nhắn) of a provider, over one SMPP 3.4 transceiver session. */
public final class SmsCentre implements SmartLifecycle {

    private static final RawDataCoding GSM7 = new RawDataCoding((byte) 0);
    private static final RawDataCoding UCS2 = new RawDataCoding((byte) 8);
    private static final byte WITH_HEADER = 0x40;

    /** Stops after the senders. */
    private static final int PHASE = Integer.MAX_VALUE - 20;

    /** A receipt at the end, good or bad, and one on the way where the centre gives it. */
    private static final RegisteredDelivery RECEIPTS = new RegisteredDelivery(0x11);

    private final SmppSettings settings;
    private final SmppLink link;
    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    public SmsCentre(SmppSettings settings, SmsReceipts receipts, Clock clock) {
        this.settings = settings;
        this.link = new SmppLink(
                settings, new ReceiptDoor(receipts, settings.threads()), clock, () -> waiting.forEach(Runnable::run));
    }

    /** Submits that may wait for an answer at the same time. */
    public int window() {
        return settings.window();
    }

    /** Since when the centre can be spoken to; empty when it cannot. */
    public Optional<Instant> readySince() {
        return Optional.ofNullable(link.bound()).map(SmppLink.Bound::since);
    }

    public void whenReady(Runnable action) {
        waiting.add(action);
    }

    /**
     * Hands one segment to the centre and waits for its answer.
     *
     * @param phone E.164
     * @param ordinal of the segment, from 1
     * @param reference ours, 16 bits; receipts carry it where the centre echoes it
     * @param join the same low byte for all segments of one text
     */
    public Outcome submit(String phone, SmsText text, int ordinal, int reference, int join) {
        var bound = link.bound();
        if (bound == null) {
            return new Outcome.NotNow("not bound to the SMS centre");
        }
        try {
            return taken(bound.session(), phone, text, ordinal, reference, join);
        } catch (NegativeResponseException e) {
            return refused(e.getCommandStatus());
        } catch (ResponseTimeoutException e) {
            return new Outcome.Unclear("no answer within " + settings.responseTimeout());
        } catch (InvalidResponseException e) {
            return new Outcome.Unclear("unreadable answer");
        } catch (IOException e) {
            return new Outcome.Unclear("session broke: " + e.getMessage());
        } catch (PDUException e) {
            return new Outcome.Never("cannot be written as submit_sm: " + e.getMessage());
        }
    }

    private Outcome taken(SMPPSession session, String phone, SmsText text, int ordinal, int reference, int join)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        var result = session.submitShortMessage(
                "",
                TypeOfNumber.ALPHANUMERIC,
                NumberingPlanIndicator.UNKNOWN,
                settings.sender(),
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                phone.substring(1),
                new ESMClass(text.joined() ? WITH_HEADER : 0),
                (byte) 0,
                (byte) 0,
                null,
                relative(settings.validity()),
                RECEIPTS,
                (byte) 0,
                coding(text),
                (byte) 0,
                text.payload(ordinal, join),
                new OptionalParameter.User_message_reference((short) reference));
        return new Outcome.Taken(result.getMessageId());
    }

    private static DataCoding coding(SmsText text) {
        return text.alphabet() == SmsText.Alphabet.GSM7 ? GSM7 : UCS2;
    }

    /** Only what says "later" is tried later; the rest would be refused again. */
    static Outcome refused(int status) {
        var reason = "refused with 0x%08X".formatted(status);
        return switch (status) {
            case STAT_ESME_RTHROTTLED,
                    STAT_ESME_RMSGQFUL,
                    STAT_ESME_RSYSERR,
                    STAT_ESME_RSUBMITFAIL,
                    STAT_ESME_RX_T_APPN -> new Outcome.NotNow(reason);
            default -> new Outcome.Never(reason);
        };
    }

    /** SMPP 3.4, 7.1.1: YYMMDDhhmmss, tenths, quarter hours of offset, R for relative. */
    static String relative(Duration time) {
        return "0000%02d%02d%02d%02d000R"
                .formatted(time.toDays(), time.toHoursPart(), time.toMinutesPart(), time.toSecondsPart());
    }

    @Override
    public void start() {
        running = true;
        link.start();
    }

    @Override
    public void stop() {
        running = false;
        link.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
