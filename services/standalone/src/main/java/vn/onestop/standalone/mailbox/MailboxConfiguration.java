package vn.onestop.standalone.mailbox;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("!smsc")
@EnableConfigurationProperties(MailSettings.class)
class MailboxConfiguration {

    @Bean
    Mailbox mailbox(MailSettings settings, Clock clock) {
        return new Mailbox(settings.file(), clock);
    }

    @Bean
    MailServer mailServer(MailSettings settings, Mailbox mailbox) {
        return new MailServer(settings.address(), settings.port(), mailbox);
    }
}
