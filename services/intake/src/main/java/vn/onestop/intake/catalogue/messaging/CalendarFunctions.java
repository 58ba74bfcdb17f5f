package vn.onestop.intake.catalogue.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.onestop.contracts.CalendarEvent;
import vn.onestop.intake.catalogue.Proposals;
import vn.onestop.messaging.Receiver;

@Configuration(proxyBeanMethods = false)
class CalendarFunctions {

    @Bean
    Consumer<Message<byte[]>> calendar(Receiver receiver, Proposals proposals) {
        return receiver.each("calendar", CalendarEvent.class, proposals::on);
    }
}
