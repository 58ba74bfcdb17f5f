package vn.onestop.processing.calendar;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How open cases are computed again.
 *
 * @param batch cases in one transaction; their officials wait as long as it takes
 * @param every how often is looked for something to do
 */
@ConfigurationProperties("onestop.calendar")
record CalendarSettings(
        @DefaultValue("2000") int batch, @DefaultValue("1s") Duration every) {}
