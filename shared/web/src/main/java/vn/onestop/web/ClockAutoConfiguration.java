package vn.onestop.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import vn.onestop.time.ClockAhead;

/**
 * The time that all code of a service takes, in milliseconds: what the database, the events and the pages agree on.
 * {@code onestop.clock.ahead} names the file of a {@link ClockAhead} where a system is tried out.
 */
@AutoConfiguration
class ClockAutoConfiguration {

    private static final String AHEAD = "onestop.clock.ahead";
    private static final Duration TICK = Duration.ofMillis(1);

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(AHEAD)
    Clock clockAhead(Environment settings) {
        return Clock.tick(new ClockAhead(Clock.systemUTC(), Path.of(settings.getRequiredProperty(AHEAD))), TICK);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
