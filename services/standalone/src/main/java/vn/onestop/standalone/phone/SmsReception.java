package vn.onestop.standalone.phone;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.MessageId;

/** Takes {@code submit_sm}, brings it to its phone and owes a receipt a moment later, as a network does. */
final class SmsReception implements ServerMessageReceiverListener {

    private static final Duration RECEIPT_AFTER = Duration.ofMillis(300);
    private static final byte RECEIPT_WANTED = 0x03;

    private final Phones phones;
    private final Clock clock;
    private final Receipts receipts;

    SmsReception(Phones phones, Receipts receipts, Clock clock) {
        this.phones = phones;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm submitted, SMPPServerSession session)
            throws ProcessRequestException {
        var segment = Segment.of(submitted);
        var id = messageId();
        var fate = segment.fate();
        if (fate == DeliveryReceiptState.DELIVRD) {
            phones.take(segment);
        }
        if ((submitted.getRegisteredDelivery() & RECEIPT_WANTED) != 0) {
            var at = clock.instant().plus(RECEIPT_AFTER);
            receipts.owe(Receipt.of(id.getValue(), submitted, fate, at));
        }
        return new SubmitSmResult(id, new OptionalParameter[0]);
    }

    private static MessageId messageId() throws ProcessRequestException {
        try {
            return new MessageId(UUID.randomUUID().toString().replace("-", ""));
        } catch (PDUStringException e) {
            throw new ProcessRequestException("no id", SMPPConstant.STAT_ESME_RSYSERR, e);
        }
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti request, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown("submit_multi");
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm request, SMPPServerSession session) throws ProcessRequestException {
        throw unknown("query_sm");
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm request, SMPPServerSession session) throws ProcessRequestException {
        throw unknown("replace_sm");
    }

    @Override
    public void onAcceptCancelSm(CancelSm request, SMPPServerSession session) throws ProcessRequestException {
        throw unknown("cancel_sm");
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm request, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown("broadcast_sm");
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm request, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown("cancel_broadcast_sm");
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm request, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown("query_broadcast_sm");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm request, Session session) throws ProcessRequestException {
        throw unknown("data_sm");
    }

    private static ProcessRequestException unknown(String request) {
        return new ProcessRequestException(request + " is not offered here", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
