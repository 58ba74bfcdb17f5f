package vn.onestop.tracking.timeline.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.messaging.Receiver;
import vn.onestop.tracking.timeline.Recording;

/** Hears what every service says. */
@Configuration(proxyBeanMethods = false)
class TimelineFunctions {

    @Bean
    Consumer<Message<List<byte[]>>> dossierEvents(Receiver receiver, Recording recording) {
        return receiver.batch("dossiers", DossierEvent.class, recording::openings);
    }

    @Bean
    Consumer<Message<List<byte[]>>> caseEvents(Receiver receiver, Recording recording) {
        return receiver.batch("cases", CaseEvent.class, recording::facts);
    }

    @Bean
    Consumer<Message<List<byte[]>>> messageEvents(Receiver receiver, Recording recording) {
        return receiver.batch("messages", MessageEvent.class, recording::facts);
    }

    @Bean
    Consumer<Message<List<byte[]>>> catalogueEvents(Receiver receiver, Recording recording) {
        return receiver.batch("catalogue", CatalogueEvent.class, recording::catalogue);
    }
}
