package vn.onestop.standalone.phone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes {@code submit_sm}, brings it to its phone and sends a receipt a moment later, as a network does. */
final class SmsReception implements ServerMessageReceiverListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmsReception.class);
    private static final long RECEIPT_AFTER_MILLIS = 300;
    private static final byte RECEIPT_WANTED = 0x03;

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneOffset.UTC);

    private final Phones phones;
    private final Clock clock;
    private final ScheduledExecutorService network = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sms-network").factory());

    SmsReception(Phones phones, Clock clock) {
        this.phones = phones;
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
            var receipt = receipt(id.getValue(), fate);
            network.schedule(() -> send(receipt, submitted, session), RECEIPT_AFTER_MILLIS, TimeUnit.MILLISECONDS);
        }
        return new SubmitSmResult(id, new OptionalParameter[0]);
    }

    @Override
    public void close() {
        network.shutdownNow();
    }

    private static MessageId messageId() throws ProcessRequestException {
        try {
            return new MessageId(UUID.randomUUID().toString().replace("-", ""));
        } catch (PDUStringException e) {
            throw new ProcessRequestException("no id", SMPPConstant.STAT_ESME_RSYSERR, e);
        }
    }

    /** Written by hand: jSMPP would want dates of the old kind. */
    private String receipt(String id, DeliveryReceiptState fate) {
        var arrived = fate == DeliveryReceiptState.DELIVRD;
        var now = MINUTES.format(clock.instant());
        return "id:%s sub:001 dlvrd:%s submit date:%s done date:%s stat:%s err:%s text:"
                .formatted(id, arrived ? "001" : "000", now, now, fate, arrived ? "000" : "001");
    }

    private static void send(String receipt, SubmitSm submitted, SMPPServerSession session) {
        if (!session.getSessionState().isReceivable()) {
            LOG.info("receipt lost, its session is gone: {}", receipt);
            return;
        }
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.valueOf(submitted.getDestAddrTon()),
                    NumberingPlanIndicator.valueOf(submitted.getDestAddrNpi()),
                    submitted.getDestAddress(),
                    TypeOfNumber.valueOf(submitted.getSourceAddrTon()),
                    NumberingPlanIndicator.valueOf(submitted.getSourceAddrNpi()),
                    submitted.getSourceAddr(),
                    new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    DataCodings.ZERO,
                    receipt.getBytes(StandardCharsets.US_ASCII));
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException e) {
            LOG.info("receipt not taken because of {}: {}", e.getMessage(), receipt);
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
