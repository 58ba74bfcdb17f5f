package vn.onestop.intake.handover.messaging;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.intake.handover.Results;
import vn.onestop.messaging.Receiver;

@Configuration(proxyBeanMethods = false)
class ResultFunctions {

    @Bean
    Consumer<Message<List<byte[]>>> endings(Receiver receiver, Results results) {
        return receiver.batch("endings", CaseEvent.class, results::on);
    }
}
