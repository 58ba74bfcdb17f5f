package vn.onestop.notification.message;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionOperations;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.notification.channel.MailServer;
import vn.onestop.notification.channel.MailSettings;
import vn.onestop.notification.channel.SmppSettings;
import vn.onestop.notification.channel.SmsCentre;
import vn.onestop.notification.channel.SmsReceipts;
import vn.onestop.notification.channel.Zalo;
import vn.onestop.notification.channel.ZaloSettings;
import vn.onestop.notification.channel.ZaloSignature;
import vn.onestop.notification.channel.ZaloTokens;
import vn.onestop.notification.privacy.Vault;
import vn.onestop.notification.template.Templates;

/** Puts the channels, the templates and the senders together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    MessageSettings.class,
    ChannelSettings.class,
    SmppSettings.class,
    MailSettings.class,
    ZaloSettings.class
})
class MessageConfiguration {

    @Bean
    Templates templates(JdbcClient jdbc, TransactionOperations transactions, ResourceLoader resources, Clock clock) {
        return new Templates(jdbc, transactions, resources, "classpath:texts/", clock);
    }

    @Bean
    SmsCentre smsCentre(SmppSettings settings, SmsReceipts receipts, Clock clock) {
        return new SmsCentre(settings, receipts, clock);
    }

    @Bean
    MailServer mailServer(JavaMailSender sender, MailSettings settings, Clock clock) {
        return new MailServer(sender, settings, clock);
    }

    @Bean
    Zalo zalo(ZaloSettings settings, JdbcClient jdbc, TransactionOperations transactions, Vault vault, Clock clock) {
        return new Zalo(settings, new ZaloTokens(settings, jdbc, transactions, vault, clock));
    }

    @Bean
    ZaloSignature zaloSignature(ZaloSettings settings) {
        return new ZaloSignature(settings);
    }

    @Bean
    Sender senderOfZalo(Delivery delivery, Providers providers, WakeUp wakeUp, MessageSettings settings) {
        return new Sender(MessageChannel.ZALO, delivery, providers, wakeUp, settings);
    }

    @Bean
    Sender senderOfSms(Delivery delivery, Providers providers, WakeUp wakeUp, MessageSettings settings) {
        return new Sender(MessageChannel.SMS, delivery, providers, wakeUp, settings);
    }

    @Bean
    Sender senderOfMail(Delivery delivery, Providers providers, WakeUp wakeUp, MessageSettings settings) {
        return new Sender(MessageChannel.EMAIL, delivery, providers, wakeUp, settings);
    }
}
