package vn.onestop.tracking.timeline;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.onestop.contracts.Seal;

/** The keys, which have no defaults. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimelineSettings.class)
class TimelineConfiguration {

    @Bean
    Keeper keeper(@Value("${ONESTOP_LOOKUP_KEY}") String key) {
        return Keeper.withKey(key);
    }

    @Bean
    Seal seal(@Value("${ONESTOP_SEAL_TRACKING}") String key) {
        return Seal.withKey(key);
    }
}
