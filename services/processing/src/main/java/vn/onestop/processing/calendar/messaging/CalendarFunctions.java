package vn.onestop.processing.calendar.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.messaging.Receiver;
import vn.onestop.processing.calendar.CalendarHearing;

@Configuration(proxyBeanMethods = false)
class CalendarFunctions {

    @Bean
    Consumer<Message<byte[]>> calendars(Receiver receiver, CalendarHearing hearing) {
        return receiver.each("calendars", CatalogueEvent.class, hearing::on);
    }
}
