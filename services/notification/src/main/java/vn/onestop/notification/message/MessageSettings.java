package vn.onestop.notification.message;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param doubtAfter a message that has been sending for this long was left behind by an instance that is gone; longer
 *     than any provider may take to answer
 * @param firstPause before a message that failed goes again; doubles each time
 * @param longestPause the most it grows to
 * @param giveUpAfter age at which a message that keeps failing has failed for good
 * @param poll how often to look for what is due by time alone; new messages wake the sender at once
 * @param quietHours when no SMS goes out; an e-mail wakes nobody
 */
@ConfigurationProperties("onestop.message")
record MessageSettings(
        @DefaultValue("30s") Duration doubtAfter,
        @DefaultValue("2s") Duration firstPause,
        @DefaultValue("10m") Duration longestPause,
        @DefaultValue("24h") Duration giveUpAfter,
        @DefaultValue("1s") Duration poll,
        @DefaultValue QuietHours quietHours) {

    private static final int DOUBLINGS = 20;

    Duration pauseAfter(int attempts) {
        var pause = firstPause.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
