package vn.onestop.notification.channel;

import org.jspecify.annotations.Nullable;

/**
 * What an SMS centre says later about a segment that it took.
 *
 * @param providerId the centre's own id of the segment
 * @param reference our reference, where the centre returns it
 * @param phone the citizen's number, E.164
 */
public record SmsReceipt(
        @Nullable String providerId, @Nullable Integer reference, String phone, State state) {

    public enum State {
        /** Taken and on its way: proof that the centre has it. */
        ON_ITS_WAY,
        DELIVERED,
        /** Expired, rejected, undeliverable: it will not arrive. */
        LOST
    }

    /** Shows no number. */
    @Override
    public String toString() {
        return "SmsReceipt[" + providerId + ", " + state + "]";
    }
}
