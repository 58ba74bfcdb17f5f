package vn.onestop.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.contracts.Seal;
import vn.onestop.contracts.Topics;
import vn.onestop.messaging.Outbox;
import vn.onestop.notification.channel.TestSmsCentre;
import vn.onestop.notification.channel.TestZalo;
import vn.onestop.testing.WithKafka;
import vn.onestop.testing.WithPostgres;
import vn.onestop.testing.issuer.WithIssuer;

/** The whole service between a real PostgreSQL, a real Kafka, a real SMPP server, a real mail server and Zalo's API. */
@WithPostgres
@WithKafka
@WithIssuer
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "onestop.messaging.topics.partitions=4",
            "onestop.message.doubt-after=3s",
            "onestop.message.first-pause=100ms",
            "onestop.message.round=200ms",
            "onestop.message.poll=5s",
            "onestop.message.quiet-hours.from=00:00",
            "onestop.message.quiet-hours.until=00:00",
            "onestop.mail.settle-after=1s",
            "onestop.zalo.only=[+]8470.*",
            "onestop.zalo.timeout=1s",
            "onestop.zalo.settle-after=1500ms",
            "onestop.alert.gather=1s",
            "onestop.alert.at-once=300ms",
            "onestop.alert.pause=2s",
            "onestop.alert.doubt-after=3s",
            "onestop.alert.round=100ms",
            "onestop.smpp.response-timeout=2s",
            "onestop.smpp.echoes-reference=true",
            "onestop.smpp.settle-after=2s",
            "onestop.smpp.shortest-pause=100ms",
        })
public abstract class NotificationTest {

    protected static final String KEY = Seal.newKey("notification");
    protected static final TestSmsCentre CENTRE = new TestSmsCentre();
    protected static final TestZalo ZALO = new TestZalo();
    protected static final GreenMail MAILS = mails();

    @Autowired
    protected Outbox outbox;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers;

    private static GreenMail mails() {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return server;
    }

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry registry) {
        registry.add("ONESTOP_SEAL_NOTIFICATION", () -> KEY);
        registry.add("ONESTOP_NOTIFICATION_KEY", () -> Base64.getEncoder().encodeToString(new byte[32]));
        registry.add("ONESTOP_SMPP_HOST", () -> "localhost");
        registry.add("ONESTOP_SMPP_PORT", CENTRE::port);
        registry.add("ONESTOP_SMPP_SYSTEM_ID", () -> "onestop");
        registry.add("ONESTOP_SMPP_PASSWORD", () -> TestSmsCentre.PASSWORD);
        registry.add("ONESTOP_ZALO_API", ZALO::address);
        registry.add("ONESTOP_ZALO_OAUTH", ZALO::address);
        registry.add("ONESTOP_ZALO_APP_ID", () -> TestZalo.APP);
        registry.add("ONESTOP_ZALO_SECRET_KEY", () -> TestZalo.SECRET_KEY);
        registry.add("ONESTOP_ZALO_REFRESH_TOKEN", () -> TestZalo.FIRST_REFRESH);
        registry.add("ONESTOP_ZALO_OFFICIAL_SECRET", () -> TestZalo.OFFICIAL_SECRET);
        registry.add("SPRING_MAIL_HOST", () -> "localhost");
        registry.add("SPRING_MAIL_PORT", () -> MAILS.getSmtp().getPort());
    }

    @BeforeEach
    void catalogueIsKnown() {
        CENTRE.behave();
        commit(Fixtures.BA_DINH, Fixtures.BIRTH);
    }

    /** The events reach the service as the other services' do: over Kafka. */
    protected void commit(Event... events) {
        transaction.executeWithoutResult(_ -> outbox.appendAll(List.of(events)));
    }

    /** What the other services have heard about a dossier's messages, in order. */
    protected List<MessageEvent> said(UUID dossier) {
        var config = Map.<String, Object>of("bootstrap.servers", brokers);
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.MESSAGES).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var heard = new ArrayList<MessageEvent>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(fact -> {
                    if (fact.key().equals(dossier.toString())) {
                        heard.add((MessageEvent) EventJson.read(type(fact), fact.value()));
                    }
                });
            }
            return heard;
        }
    }

    private static String type(ConsumerRecord<?, ?> fact) {
        return new String(fact.headers().lastHeader("ce_type").value(), UTF_8);
    }

    protected static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(MAILS.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20));
    }
}
