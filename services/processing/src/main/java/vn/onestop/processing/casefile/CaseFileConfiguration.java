package vn.onestop.processing.casefile;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.onestop.files.Vault;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseFileSettings.class)
class CaseFileConfiguration {

    @Bean
    Vault vault(CaseFileSettings settings) {
        return new Vault("processing", settings.key(), settings.formerKeys());
    }
}
