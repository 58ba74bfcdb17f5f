package vn.onestop.standalone.phone;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.util.DeliveryReceiptState;
import org.jspecify.annotations.Nullable;

/**
 * What the centre still has to say about a segment that it took.
 *
 * @param phone number as the sender wrote it
 * @param reference the sender's own, {@code user_message_reference}, which goes back unchanged
 */
record Receipt(
        String id,
        String phone,
        byte phoneTon,
        byte phoneNpi,
        String sender,
        byte senderTon,
        byte senderNpi,
        boolean arrived,
        @Nullable Integer reference,
        Instant at) {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneOffset.UTC);

    static Receipt of(String id, SubmitSm submitted, DeliveryReceiptState fate, Instant at) {
        OptionalParameter.@Nullable Short reference =
                submitted.getOptionalParameter(OptionalParameter.User_message_reference.class);
        return new Receipt(
                id,
                submitted.getDestAddress(),
                submitted.getDestAddrTon(),
                submitted.getDestAddrNpi(),
                submitted.getSourceAddr(),
                submitted.getSourceAddrTon(),
                submitted.getSourceAddrNpi(),
                fate == DeliveryReceiptState.DELIVRD,
                reference == null ? null : reference.getValue() & 0xFFFF,
                at);
    }

    /** Written by hand: jSMPP would want dates of the old kind. */
    String words() {
        var when = MINUTES.format(at);
        return "id:%s sub:001 dlvrd:%s submit date:%s done date:%s stat:%s err:%s text:"
                .formatted(
                        id,
                        arrived ? "001" : "000",
                        when,
                        when,
                        arrived ? DeliveryReceiptState.DELIVRD : DeliveryReceiptState.UNDELIV,
                        arrived ? "000" : "001");
    }

    OptionalParameter[] parameters() {
        var state = arrived ? MessageState.DELIVERED : MessageState.UNDELIVERABLE;
        var parameters = new ArrayList<OptionalParameter>();
        parameters.add(new OptionalParameter.Receipted_message_id(id));
        parameters.add(new OptionalParameter.Message_state(state.value()));
        if (reference != null) {
            parameters.add(new OptionalParameter.User_message_reference(reference.shortValue()));
        }
        return parameters.toArray(OptionalParameter[]::new);
    }
}
