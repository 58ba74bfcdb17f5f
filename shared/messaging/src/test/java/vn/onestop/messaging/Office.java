package vn.onestop.messaging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.MessageEvent;

/** A service that only reads: cases one by one, messages in batches. What its handlers do, each test says. */
@SpringBootConfiguration
@EnableAutoConfiguration
class Office {

    final List<CaseEvent> cases = new CopyOnWriteArrayList<>();
    final List<MessageEvent> messages = new CopyOnWriteArrayList<>();
    volatile Consumer<CaseEvent> onCase = _ -> {};
    volatile Consumer<List<MessageEvent>> onMessages = _ -> {};

    @Bean
    Consumer<Message<byte[]>> cases(Receiver receiver) {
        return receiver.each("cases", CaseEvent.class, event -> {
            onCase.accept(event);
            cases.add(event);
        });
    }

    @Bean
    Consumer<Message<List<byte[]>>> messages(Receiver receiver) {
        return receiver.batch("messages", MessageEvent.class, events -> {
            onMessages.accept(events);
            messages.addAll(events);
        });
    }

    void forget() {
        cases.clear();
        messages.clear();
        onCase = _ -> {};
        onMessages = _ -> {};
    }
}
