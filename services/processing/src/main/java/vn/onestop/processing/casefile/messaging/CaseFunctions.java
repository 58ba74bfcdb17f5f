package vn.onestop.processing.casefile.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.messaging.Receiver;
import vn.onestop.processing.casefile.Hearing;

@Configuration(proxyBeanMethods = false)
class CaseFunctions {

    @Bean
    Consumer<Message<List<byte[]>>> dossiers(Receiver receiver, Hearing hearing) {
        return receiver.batch("dossiers", DossierEvent.class, hearing::on);
    }

    @Bean
    Consumer<Message<byte[]>> catalogue(Receiver receiver, Hearing hearing) {
        return receiver.each("catalogue", CatalogueEvent.class, hearing::on);
    }
}
