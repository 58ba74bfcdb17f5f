package vn.onestop.standalone.phone;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.util.DeliveryReceiptState;
import org.jspecify.annotations.Nullable;

/**
 * One {@code submit_sm}: a whole message or a part of a longer one, whose parts carry the same reference in a user data
 * header or in the {@code sar} parameters.
 */
record Segment(String from, String to, int reference, int total, int number, boolean unicode, byte[] content) {

    private static final int UCS2 = 0x08;
    private static final int CONCATENATED = 0x00;
    private static final int CONCATENATED_WIDE = 0x08;

    static Segment of(SubmitSm submitted) {
        var octets = octets(submitted);
        var unicode = (submitted.getDataCoding() & 0x0C) == UCS2;
        var whole = new Segment(submitted.getSourceAddr(), phone(submitted), 0, 1, 1, unicode, octets);
        return submitted.isUdhi() && octets.length > 0 ? whole.withoutHeader() : whole.withSar(submitted);
    }

    /** Where the message goes, the same for all of its parts. */
    String key() {
        return from + ">" + to + "#" + reference + "/" + total;
    }

    String text() {
        return unicode ? new String(content, StandardCharsets.UTF_16BE) : GsmAlphabet.decode(content);
    }

    /** Numbers that end in 000 belong to nobody: what is sent there does not arrive. */
    DeliveryReceiptState fate() {
        return to.endsWith("000") ? DeliveryReceiptState.UNDELIV : DeliveryReceiptState.DELIVRD;
    }

    private static byte[] octets(SubmitSm submitted) {
        var payload = submitted.getOptionalParameter(OptionalParameter.Message_payload.class);
        return payload != null ? payload.getValue() : submitted.getShortMessage();
    }

    private static String phone(SubmitSm submitted) {
        var address = submitted.getDestAddress();
        return address.startsWith("+") ? address : "+" + address;
    }

    private Segment withoutHeader() {
        var headerLength = Math.min(content[0] & 0xFF, content.length - 1);
        var body = Arrays.copyOfRange(content, headerLength + 1, content.length);
        for (var i = 1; i + 1 < headerLength + 1; i += 2 + (content[i + 1] & 0xFF)) {
            var element = content[i] & 0xFF;
            var length = content[i + 1] & 0xFF;
            if (element == CONCATENATED && length == 3) {
                return part(content[i + 2] & 0xFF, content[i + 3] & 0xFF, content[i + 4] & 0xFF, body);
            }
            if (element == CONCATENATED_WIDE && length == 4) {
                var wide = (content[i + 2] & 0xFF) << 8 | content[i + 3] & 0xFF;
                return part(wide, content[i + 4] & 0xFF, content[i + 5] & 0xFF, body);
            }
        }
        return part(0, 1, 1, body);
    }

    private Segment withSar(SubmitSm submitted) {
        OptionalParameter.@Nullable Short sarReference =
                submitted.getOptionalParameter(OptionalParameter.Sar_msg_ref_num.class);
        OptionalParameter.@Nullable Byte sarTotal =
                submitted.getOptionalParameter(OptionalParameter.Sar_total_segments.class);
        OptionalParameter.@Nullable Byte sarNumber =
                submitted.getOptionalParameter(OptionalParameter.Sar_segment_seqnum.class);
        if (sarReference == null || sarTotal == null || sarNumber == null) {
            return this;
        }
        return part(sarReference.getValue() & 0xFFFF, sarTotal.getValue() & 0xFF, sarNumber.getValue() & 0xFF, content);
    }

    private Segment part(int newReference, int newTotal, int newNumber, byte[] body) {
        return new Segment(from, to, newReference, newTotal, newNumber, unicode, body);
    }
}
