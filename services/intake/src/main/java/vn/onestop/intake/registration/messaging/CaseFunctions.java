package vn.onestop.intake.registration.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.intake.registration.Cases;
import vn.onestop.messaging.Receiver;

@Configuration(proxyBeanMethods = false)
class CaseFunctions {

    @Bean
    Consumer<Message<List<byte[]>>> caseEvents(Receiver receiver, Cases cases) {
        return receiver.batch("cases", CaseEvent.class, cases::on);
    }
}
