package vn.onestop.tracking.timeline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may guess.
 *
 * @param triesPerCode wrong secrets for one code within the window
 * @param triesPerAddress wrong secrets from one address within the window; where many people share an address, as behind
 *     a mobile operator or in a service centre, it has to be higher
 * @param window after which a wrong try is forgotten
 */
@ConfigurationProperties("onestop.tracking")
record TimelineSettings(
        @DefaultValue("5") int triesPerCode,
        @DefaultValue("5") int triesPerAddress,
        @DefaultValue("15m") Duration window) {}
