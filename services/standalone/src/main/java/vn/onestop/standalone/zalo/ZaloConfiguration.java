package vn.onestop.standalone.zalo;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ZaloSettings.class)
class ZaloConfiguration {

    @Bean
    ZaloTokens zaloTokens(ZaloSettings settings, Clock clock) {
        return new ZaloTokens(settings, clock);
    }

    @Bean
    ZaloCentre zaloCentre(ZaloSettings settings, Clock clock) {
        return new ZaloCentre(settings, new ZaloTemplates(), clock);
    }

    @Bean
    ZaloHooks zaloHooks(ZaloSettings settings, ZaloCentre centre, Clock clock) {
        return new ZaloHooks(settings, centre, clock);
    }

    @Bean
    Manners zaloManners() {
        return new Manners();
    }
}
