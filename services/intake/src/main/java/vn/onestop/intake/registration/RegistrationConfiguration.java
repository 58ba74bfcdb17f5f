package vn.onestop.intake.registration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.onestop.intake.personal.Vault;
import vn.onestop.officetime.OfficeTimes;

@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

    @Bean
    Vault vault(RegistrationSettings settings) {
        return new Vault(settings.identityKey(), settings.formerIdentityKeys());
    }

    @Bean
    OfficeTimes officeTimes() {
        return new OfficeTimes();
    }
}
