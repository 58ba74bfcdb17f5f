package vn.onestop.standalone.phone;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsSettings.class)
class PhoneConfiguration {

    @Bean
    Phones phones(SmsSettings settings, Clock clock) {
        return new Phones(settings.file(), clock);
    }

    @Bean
    SmsCentre smsCentre(SmsSettings settings, Phones phones, Clock clock) {
        return new SmsCentre(
                settings.address(), settings.port(), settings.systemId(), settings.password(), phones, clock);
    }
}
