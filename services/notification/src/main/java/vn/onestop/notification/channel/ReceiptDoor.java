package vn.onestop.notification.channel;

import static org.jsmpp.SMPPConstant.STAT_ESME_RX_T_APPN;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the SMS centre hands in receipts. A receipt is acknowledged once it is kept for certain; otherwise the centre
 * is asked to bring it again.
 *
 * <p>Answers to submits and receipts share the threads of the session. Receipts wait for the database, so they may
 * hold only half of the threads: were they to hold all, answers that have come would not be read before the time-out,
 * and people would be told twice.
 */
final class ReceiptDoor implements MessageReceiverListener {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptDoor.class);
    private static final Pattern ID = Pattern.compile("(?:^|\\s)id:(\\S+)");
    private static final Pattern STATE = Pattern.compile("(?:^|\\s)stat:(\\S+)");

    private final SmsReceipts receipts;
    private final Semaphore room;

    ReceiptDoor(SmsReceipts receipts, int threads) {
        this.receipts = receipts;
        this.room = new Semaphore(Math.max(1, threads / 2));
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm deliverSm) throws ProcessRequestException {
        var receipt = read(deliverSm);
        if (receipt.isEmpty()) {
            LOG.info("deliver_sm outcome=ignored reason=not-a-receipt");
            return;
        }
        if (!room.tryAcquire()) {
            throw new ProcessRequestException("too many receipts at once", STAT_ESME_RX_T_APPN);
        }
        try {
            receipts.received(receipt.get());
        } catch (RuntimeException e) {
            // The edge: whatever went wrong, the centre keeps the receipt and brings it again.
            LOG.warn("receipt={} outcome=not-kept", receipt.get(), e);
            throw new ProcessRequestException("not kept", STAT_ESME_RX_T_APPN, e);
        } finally {
            room.release();
        }
    }

    /** Empty when it is something that a citizen sent. */
    static Optional<SmsReceipt> read(DeliverSm sm) {
        if (!sm.isSmscDeliveryReceipt() && !sm.isIntermediateDeliveryNotification()) {
            return Optional.empty();
        }
        var words = new String(sm.getShortMessage(), StandardCharsets.ISO_8859_1);
        var idTag = sm.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        var providerId = idTag != null ? idTag.getValueAsString() : first(ID, words);
        var referenceTag = sm.getOptionalParameter(OptionalParameter.User_message_reference.class);
        Integer reference = referenceTag == null ? null : referenceTag.getValue() & 0xFFFF;
        return Optional.of(new SmsReceipt(providerId, reference, e164(sm.getSourceAddr()), state(sm, words)));
    }

    private static SmsReceipt.State state(DeliverSm sm, String words) {
        var tag = sm.getOptionalParameter(OptionalParameter.Message_state.class);
        var name = tag != null ? MessageState.valueOf(tag.getValue()).name() : first(STATE, words);
        return switch (name == null ? "" : name) {
            case "DELIVERED", "DELIVRD" -> SmsReceipt.State.DELIVERED;
            case "EXPIRED", "DELETED", "UNDELIVERABLE", "UNDELIV", "REJECTED", "REJECTD" -> SmsReceipt.State.LOST;
            default -> SmsReceipt.State.ON_ITS_WAY;
        };
    }

    private static @Nullable String first(Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String e164(String address) {
        return address.startsWith("+") ? address : "+" + address;
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alertNotification) {
        LOG.debug("alert_notification outcome=ignored");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm dataSm, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not used here", STAT_ESME_RX_T_APPN);
    }
}
