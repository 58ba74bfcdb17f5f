package vn.onestop.notification.fact;

import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.FilingEvent;
import vn.onestop.contracts.Seal;
import vn.onestop.messaging.Receiver;
import vn.onestop.notification.alert.Alerts;
import vn.onestop.notification.alert.OfficialsReach;
import vn.onestop.notification.privacy.Vault;

/** What this service listens to. */
@Configuration(proxyBeanMethods = false)
class FactConfiguration {

    @Bean
    Consumer<Message<byte[]>> dossiers(Receiver receiver, Facts facts, Alerts alerts) {
        return receiver.each("dossiers", DossierEvent.class, event -> {
            facts.hear(event);
            if (event instanceof FilingEvent filing) {
                alerts.hear(filing);
            }
        });
    }

    @Bean
    Consumer<Message<byte[]>> cases(Receiver receiver, Facts facts, Alerts alerts) {
        return receiver.each("cases", CaseEvent.class, event -> {
            facts.hear(event);
            alerts.hear(event);
        });
    }

    @Bean
    Consumer<Message<byte[]>> catalogue(Receiver receiver, Reference reference, OfficialsReach officials) {
        return receiver.each("catalogue", CatalogueEvent.class, event -> {
            reference.hear(event);
            officials.hear(event);
        });
    }

    @Bean
    Seal seal(@Value("${onestop.seal}") String key) {
        return Seal.withKey(key);
    }

    @Bean
    Vault vault(@Value("${onestop.key}") String key) {
        return new Vault(key);
    }
}
