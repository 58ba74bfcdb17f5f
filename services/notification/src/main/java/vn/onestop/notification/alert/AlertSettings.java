package vn.onestop.notification.alert;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param gather how long a warning waits for others to the same official
 * @param atOnce the same for a promise that broke: long enough for a sweep to have said all it found
 * @param pause the least time between two e-mails to the same official
 * @param lines warnings that one e-mail names; of more it says how many
 * @param doubtAfter an e-mail that has been sending for this long was left behind by an instance that is gone
 * @param giveUpAfter age at which an e-mail that keeps failing has failed for good
 * @param keep how long warnings stay in the database
 */
@ConfigurationProperties("onestop.alert")
record AlertSettings(
        @DefaultValue("15m") Duration gather,
        @DefaultValue("5s") Duration atOnce,
        @DefaultValue("1m") Duration pause,
        @DefaultValue("500") int lines,
        @DefaultValue("60s") Duration doubtAfter,
        @DefaultValue("24h") Duration giveUpAfter,
        @DefaultValue("90d") Duration keep) {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 12;

    Instant again(int attempts, Instant now) {
        var wait = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return now.plus(wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE);
    }
}
