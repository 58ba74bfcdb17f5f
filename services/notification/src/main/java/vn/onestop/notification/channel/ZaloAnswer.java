package vn.onestop.notification.channel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Zalo's API answers: with status 200 also to what it refuses.
 *
 * @param error 0, or why not
 */
record ZaloAnswer(int error, @Nullable Data data) {

    /**
     * @param status of a message that was asked about: 1 on the phone, 0 on its way, -1 unknown
     */
    record Data(
            @JsonProperty("msg_id") @Nullable String messageId,
            @Nullable Integer status) {}

    private static final Set<Integer> TOKEN = Set.of(-124, -216);
    private static final Set<Integer> NO_ZALO = Set.of(-108, -110, -114, -118, -119, -139, -141);
    private static final Set<Integer> NO_MORE_TODAY = Set.of(-115, -144, -147);
    private static final Set<Integer> LATER = Set.of(-32, -100, -133);
    private static final int NO_SUCH_MESSAGE = -107;

    boolean wantsAnotherToken() {
        return TOKEN.contains(error);
    }

    /** A quota that is used up is used up for today, and tomorrow is too late: the next channel is taken at once. */
    Outcome outcome() {
        if (error == 0) {
            return new Outcome.Taken(data == null ? null : data.messageId);
        }
        if (LATER.contains(error) || wantsAnotherToken()) {
            return new Outcome.NotNow("Zalo answered " + error);
        }
        if (NO_ZALO.contains(error)) {
            return new Outcome.Never("the phone does not take it by Zalo: " + error);
        }
        return new Outcome.Never(
                NO_MORE_TODAY.contains(error) ? "no more by Zalo today: " + error : "Zalo refused it: " + error);
    }

    Standing standing() {
        if (error == NO_SUCH_MESSAGE) {
            return new Standing.Unheard();
        }
        var status = data == null ? null : data.status;
        if (error != 0 || data == null || status == null) {
            return new Standing.Silence();
        }
        return switch (status) {
            case 1 -> new Standing.Arrived(data.messageId);
            case 0 -> new Standing.OnItsWay(data.messageId);
            default -> new Standing.Unheard();
        };
    }
}
