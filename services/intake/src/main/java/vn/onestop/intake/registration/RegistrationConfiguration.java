package vn.onestop.intake.registration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.onestop.files.Vault;
import vn.onestop.officetime.OfficeTimes;

@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

    @Bean
    Vault vault(RegistrationSettings settings) {
        return new Vault("intake", settings.identityKey(), settings.formerIdentityKeys());
    }

    @Bean
    OfficeTimes officeTimes() {
        return new OfficeTimes();
    }
}
