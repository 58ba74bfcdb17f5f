package vn.onestop.standalone.phone;

import java.time.Instant;

/**
 * A message as a phone shows it, put together from its segments.
 *
 * @param from the sender's name or number
 * @param to the phone, {@code +84912345678}
 * @param segments how many the network carried and will bill
 * @param unicode whether it travelled as UCS-2 rather than in the GSM alphabet
 */
public record Sms(Instant receivedAt, String from, String to, String text, int segments, boolean unicode)
        implements PhoneMessage {

    @Override
    public Object[] bill() {
        return new Object[] {text.length(), segments, unicode ? "UCS-2" : "GSM-7"};
    }
}
