package vn.onestop.intake.filing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param answerWithin office time in which the counter must have answered what was sent in
 * @param warnBefore office time before that at which the counter is warned
 * @param interval so long after the last look at what waits comes the next
 * @param batch how much is looked at in one transaction
 * @param keepDrafts how long a draft is kept after it was saved last
 * @param draftsPerAccount how many drafts an account may keep
 */
@ConfigurationProperties("onestop.filing")
record FilingSettings(
        @DefaultValue("PT8H") Duration answerWithin,
        @DefaultValue("PT2H") Duration warnBefore,
        @DefaultValue("PT1S") Duration interval,
        @DefaultValue("200") int batch,
        @DefaultValue("P30D") Duration keepDrafts,
        @DefaultValue("20") int draftsPerAccount) {

    FilingSettings {
        if (!answerWithin.isPositive() || warnBefore.isNegative() || !interval.isPositive() || batch <= 0) {
            throw new IllegalArgumentException(
                    "onestop.filing: answer within %s, warned %s before, every %s, %d at a time"
                            .formatted(answerWithin, warnBefore, interval, batch));
        }
    }
}
