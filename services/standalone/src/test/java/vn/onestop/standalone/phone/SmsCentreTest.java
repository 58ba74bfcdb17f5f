package vn.onestop.standalone.phone;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

class SmsCentreTest {

    private static final String PHONE = "84912345678";
    private static final byte GSM = 0;
    private static final byte UCS2 = 8;

    @TempDir
    private Path directory;

    private final List<String> receipts = new CopyOnWriteArrayList<>();
    private Phones phones;
    private SmsCentre centre;
    private int port;

    @BeforeEach
    void open() throws IOException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        phones = new Phones(directory.resolve("phone.jsonl"), Clock.systemUTC());
        centre = new SmsCentre(InetAddress.getLoopbackAddress(), port, "onestop", "secret", phones, Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        centre.close();
    }

    @Test
    void bringsAMessageToItsPhoneAndSaysSo() throws Exception {
        var session = bound("secret");

        var id = submit(
                session,
                PHONE,
                GSM,
                false,
                "Hen tra 17h00 [OK]".replace("[", "\u001B<").replace("]", "\u001B>"));

        assertThat(phones.all()).singleElement().satisfies(sms -> {
            assertThat(sms.to()).isEqualTo("+84912345678");
            assertThat(sms.text()).isEqualTo("Hen tra 17h00 [OK]");
            assertThat(sms.segments()).isOne();
        });
        await().untilAsserted(() -> assertThat(receipts)
                .singleElement()
                .satisfies(receipt -> assertThat(receipt).contains("id:" + id, "stat:DELIVRD")));
        session.unbindAndClose();
    }

    @Test
    void putsTheSegmentsOfALongMessageTogetherInWhateverOrderTheyCome() throws Exception {
        var session = bound("secret");

        submit(session, UCS2, part(7, 2, 2, "đã có kết quả"));
        assertThat(phones.all()).isEmpty();
        submit(session, UCS2, part(7, 2, 1, "Hồ sơ "));

        assertThat(phones.all()).singleElement().satisfies(sms -> {
            assertThat(sms.text()).isEqualTo("Hồ sơ đã có kết quả");
            assertThat(sms.segments()).isEqualTo(2);
            assertThat(sms.unicode()).isTrue();
        });
        session.unbindAndClose();
    }

    @Test
    void saysThatANumberEndingInThreeZerosIsNotReached() throws Exception {
        var session = bound("secret");

        submit(session, "84912345000", GSM, false, "Chao");

        await().untilAsserted(() -> assertThat(receipts)
                .singleElement()
                .satisfies(receipt -> assertThat(receipt).contains("stat:UNDELIV")));
        assertThat(phones.all()).isEmpty();
        session.unbindAndClose();
    }

    @Test
    void keepsAReceiptThatNobodyTookUntilSomebodyBindsAgain() throws Exception {
        var session = bound("secret");
        var id = submit(session, PHONE, GSM, false, "Chao");
        session.close();

        bound("secret");

        await().untilAsserted(() -> assertThat(receipts)
                .singleElement()
                .satisfies(receipt -> assertThat(receipt).contains("id:" + id)));
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatThrownBy(() -> bound("guess")).isInstanceOf(IOException.class);
    }

    @Test
    void stillHasItsMessagesAfterARestart() throws Exception {
        var session = bound("secret");
        submit(session, PHONE, GSM, false, "Chao");
        session.unbindAndClose();

        var reopened = new Phones(directory.resolve("phone.jsonl"), Clock.systemUTC());

        assertThat(reopened.all()).isEqualTo(phones.all()).hasSize(1);
    }

    private SMPPSession bound(String password) throws IOException {
        var session = new SMPPSession();
        var listener = Mockito.mock(MessageReceiverListener.class, invocation -> {
            if (invocation.getArguments().length == 1 && invocation.getArgument(0) instanceof DeliverSm receipt) {
                receipts.add(new String(receipt.getShortMessage(), StandardCharsets.US_ASCII));
            }
            return null;
        });
        session.setMessageReceiverListener(listener);
        session.connectAndBind(
                "127.0.0.1",
                port,
                new BindParameter(
                        BindType.BIND_TRX,
                        "onestop",
                        password,
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        null));
        return session;
    }

    private static String submit(SMPPSession session, String phone, byte coding, boolean header, String text)
            throws Exception {
        return submit(session, phone, coding, header, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void submit(SMPPSession session, byte coding, byte[] part) throws Exception {
        submit(session, PHONE, coding, true, part);
    }

    private static String submit(SMPPSession session, String phone, byte coding, boolean header, byte[] content)
            throws Exception {
        return session.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "TTPVHCC",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        phone,
                        new ESMClass(header ? 0x40 : 0),
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new RawDataCoding(coding),
                        (byte) 0,
                        content)
                .getMessageId();
    }

    private static byte[] part(int reference, int total, int number, String text) {
        var octets = new ByteArrayOutputStream();
        octets.writeBytes(new byte[] {5, 0, 3, (byte) reference, (byte) total, (byte) number});
        octets.writeBytes(text.getBytes(UTF_16BE));
        return octets.toByteArray();
    }
}
