package vn.onestop.processing.deadline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param interval at the latest so long after the last look at due dates comes the next
 * @param batch how many cases are looked at in one transaction; officials wait for no more than these
 */
@ConfigurationProperties("onestop.deadline")
record DeadlineSettings(
        @DefaultValue("1s") Duration interval,
        @DefaultValue("500") int batch) {

    DeadlineSettings {
        if (!interval.isPositive() || batch <= 0) {
            throw new IllegalArgumentException(
                    "onestop.deadline: an interval of %s and a batch of %d".formatted(interval, batch));
        }
    }
}
