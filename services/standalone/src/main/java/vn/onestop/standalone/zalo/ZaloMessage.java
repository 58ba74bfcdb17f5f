package vn.onestop.standalone.zalo;

import java.time.Instant;
import vn.onestop.standalone.phone.PhoneMessage;

/**
 * A message as the phone shows it.
 *
 * @param tracking the sender's own id of it
 * @param to E.164
 */
record ZaloMessage(Instant receivedAt, String id, String tracking, String to, String template, String text)
        implements PhoneMessage {

    @Override
    public String from() {
        return "Zalo";
    }

    @Override
    public Object[] bill() {
        return new Object[] {template, tracking};
    }
}
