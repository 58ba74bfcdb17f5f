package vn.onestop.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.contracts.MessageEvent.MessageSent;
import vn.onestop.contracts.Text;
import vn.onestop.testing.issuer.WithIssuer;

/** What tests with a whole service share. */
@WithIssuer
@SpringBootTest(
        classes = Office.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=office",
            "spring.cloud.function.definition=cases;messages",
            "spring.cloud.stream.bindings.cases-in-0.destination=processing.cases",
            "spring.cloud.stream.bindings.cases-in-0.group=office",
            "spring.cloud.stream.bindings.messages-in-0.destination=notification.messages",
            "spring.cloud.stream.bindings.messages-in-0.group=office",
            "spring.cloud.stream.bindings.messages-in-0.consumer.batch-mode=true",
            "onestop.messaging.topics.partitions=4",
        })
abstract class OfficeTest {

    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    /** A computer that builds and tests many things at once is slow; only a failing test waits as long. */
    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    @Autowired
    Office office;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void forget() {
        office.forget();
    }

    static StepCompleted step(UUID dossier, long sequence) {
        return step(dossier, sequence, "Thẩm định");
    }

    static StepCompleted step(UUID dossier, long sequence, String name) {
        return new StepCompleted(
                dossier,
                sequence,
                NOW,
                new Actor("official", "H26.20"),
                new Step(1, new Text(name, "Review"), "SPECIALIST", null),
                true);
    }

    static MessageSent sent(UUID dossier, long sequence) {
        return new MessageSent(
                dossier,
                sequence,
                NOW,
                new UUID(dossier.getMostSignificantBits(), sequence),
                MessageKind.ACCEPTED,
                MessageChannel.SMS,
                Contact.Part.FILER);
    }

    void commit(Event... events) {
        transaction.executeWithoutResult(_ -> outbox.appendAll(List.of(events)));
    }

    long rowsWaiting() {
        return jdbc.sql("select count(*) from messaging.outbox")
                .query(Long.class)
                .single();
    }

    List<Letter> letters(String consumer, UUID dossier) {
        return jdbc.sql("select * from messaging.dead_letter where consumer = ? and key = ? order by id")
                .params(consumer, dossier.toString())
                .query(Letter.class)
                .list();
    }

    record Letter(long id, int attempts, String cause, String stack, String outcome, String closedBy, String reason) {}
}
