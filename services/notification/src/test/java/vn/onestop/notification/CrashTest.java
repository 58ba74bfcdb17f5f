package vn.onestop.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.notification.Fixtures.dossier;
import static vn.onestop.notification.Fixtures.person;
import static vn.onestop.notification.Fixtures.phone;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.Seal;
import vn.onestop.notification.channel.TestSmsCentre;
import vn.onestop.notification.channel.TestSmsCentre.Sms;
import vn.onestop.notification.channel.TestZalo;
import vn.onestop.testing.TestBroker;
import vn.onestop.testing.TestDatabase;
import vn.onestop.testing.WithKafka;
import vn.onestop.testing.WithPostgres;

/** The service as a process of its own, killed with kill -9 while it sends. */
@WithPostgres
@WithKafka
class CrashTest {

    private static final String KEY = Seal.newKey("notification");
    private static final int CITIZENS = 60;

    private final TestSmsCentre centre = new TestSmsCentre();
    private final TestZalo zalo = new TestZalo();
    private final GreenMail mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final List<Process> processes = new ArrayList<>();

    @TempDir
    private Path directory;

    @AfterEach
    void endAll() {
        processes.forEach(Process::destroyForcibly);
        centre.close();
        zalo.close();
        mails.stop();
    }

    @Test
    void whicheverOfTwoInstancesIsKilledWhileTheySendNobodyHearsTwiceOrNothing(TestDatabase database, TestBroker broker)
            throws Exception {
        mails.start();
        createTopics(broker);
        centre.answerAfter(40);
        var dossiers = IntStream.range(0, CITIZENS)
                .mapToObj(i -> dossier(KEY, person(Part.OWNER, phone(), "citizen" + i + "@example.vn")))
                .toList();
        dossiers.stream().limit(CITIZENS / 2).map(CrashTest::phoneOf).forEach(zalo::knows);
        var first = start(database, broker);
        var second = start(database, broker);
        publish(broker, "crash.catalogue", List.of(Fixtures.BA_DINH, Fixtures.BIRTH));
        publish(
                broker,
                "crash.dossiers",
                dossiers.stream().map(Fixtures.Dossier::accepted).toList());
        publish(
                broker,
                "crash.cases",
                dossiers.stream().map(dossier -> dossier.decided(2)).toList());

        await().until(() -> told() >= CITIZENS / 2);
        kill(first);
        await().until(() -> told() >= CITIZENS * 3 / 2);
        kill(second);
        start(database, broker);

        await().untilAsserted(() -> assertThat(told()).isGreaterThanOrEqualTo(2 * CITIZENS));
        await().untilAsserted(() -> assertThat(open(database)).isZero());
        dossiers.stream().limit(CITIZENS / 2).forEach(this::toldByZaloOnceAndInOrder);
        dossiers.stream().skip(CITIZENS / 2).forEach(this::toldBySmsOnceAndInOrder);
        assertThat(Arrays.stream(mails.getReceivedMessages())
                        .map(CrashTest::messageId)
                        .distinct())
                .hasSize(2 * CITIZENS);
    }

    private int told() {
        return centre.taken().size() + zalo.taken().size();
    }

    private static String phoneOf(Fixtures.Dossier dossier) {
        return String.valueOf(dossier.people().getFirst().phone());
    }

    private void toldByZaloOnceAndInOrder(Fixtures.Dossier dossier) {
        assertThat(centre.takenFor(phoneOf(dossier))).isEmpty();
        assertThat(zalo.takenFor(phoneOf(dossier)))
                .satisfiesExactly(
                        first -> assertThat(first.data().has("due")).isTrue(),
                        second -> assertThat(second.data().has("due")).isFalse());
    }

    private void toldBySmsOnceAndInOrder(Fixtures.Dossier dossier) {
        assertThat(zalo.takenFor(phoneOf(dossier))).isEmpty();
        assertThat(centre.takenFor(phoneOf(dossier)))
                .extracting(Sms::text)
                .satisfiesExactly(
                        first -> assertThat(first).contains("da tiep nhan", dossier.code()),
                        second -> assertThat(second).contains("da co ket qua", dossier.code()));
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int open(TestDatabase database) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from message where state not in ('ACCEPTED', 'DELIVERED')"
                                + " and (channel, state) <> ('ZALO', 'FAILED_FOR_GOOD')")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Process start(TestDatabase database, TestBroker broker) throws IOException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java, "-Xmx256m", "-XX:TieredStopAtLevel=1", NotificationApplication.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(directory
                        .resolve("service-" + processes.size() + ".log")
                        .toFile());
        builder.environment().put("CLASSPATH", classPath);
        builder.environment().putAll(settings(database, broker));
        var process = builder.start();
        processes.add(process);
        return process;
    }

    private static void kill(Process process) throws InterruptedException {
        assertThat(process.destroyForcibly().waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private Map<String, String> settings(TestDatabase database, TestBroker broker) {
        return Map.ofEntries(
                Map.entry("SERVER_PORT", "0"),
                Map.entry("SPRING_DATASOURCE_URL", database.url()),
                Map.entry("SPRING_DATASOURCE_USERNAME", database.username()),
                Map.entry("SPRING_DATASOURCE_PASSWORD", database.password()),
                Map.entry("SPRING_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers()),
                Map.entry("ONESTOP_ISSUER", "http://localhost:1"),
                Map.entry("ONESTOP_JWKS", "http://localhost:1/jwks"),
                Map.entry("ONESTOP_SEAL_NOTIFICATION", KEY),
                Map.entry("ONESTOP_NOTIFICATION_KEY", Base64.getEncoder().encodeToString(new byte[32])),
                Map.entry("ONESTOP_MESSAGE_QUIET_HOURS_FROM", "00:00"),
                Map.entry("ONESTOP_MESSAGE_QUIET_HOURS_UNTIL", "00:00"),
                Map.entry("ONESTOP_SMPP_HOST", "localhost"),
                Map.entry("ONESTOP_SMPP_PORT", String.valueOf(centre.port())),
                Map.entry("ONESTOP_SMPP_SYSTEM_ID", "onestop"),
                Map.entry("ONESTOP_SMPP_PASSWORD", TestSmsCentre.PASSWORD),
                Map.entry("ONESTOP_ZALO_API", zalo.address().toString()),
                Map.entry("ONESTOP_ZALO_OAUTH", zalo.address().toString()),
                Map.entry("ONESTOP_ZALO_APP_ID", TestZalo.APP),
                Map.entry("ONESTOP_ZALO_SECRET_KEY", TestZalo.SECRET_KEY),
                Map.entry("ONESTOP_ZALO_REFRESH_TOKEN", TestZalo.FIRST_REFRESH),
                Map.entry("SPRING_MAIL_HOST", "localhost"),
                Map.entry("SPRING_MAIL_PORT", String.valueOf(mails.getSmtp().getPort())),
                Map.entry("SPRING_APPLICATION_JSON", """
                    {"onestop.smpp": {"echoes-reference": true, "settle-after": "3s", "window": 20},
                     "onestop.mail.settle-after": "1s",
                     "onestop.zalo.settle-after": "11s",
                     "onestop.message": {"doubt-after": "12s", "round": "500ms"},
                     "spring.cloud.stream.bindings": {
                       "dossiers-in-0.destination": "crash.dossiers",
                       "cases-in-0.destination": "crash.cases",
                       "catalogue-in-0.destination": "crash.catalogue"}}
                    """));
    }

    private static void createTopics(TestBroker broker) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var topics = List.of("crash.dossiers", "crash.cases", "crash.catalogue").stream()
                    .map(name -> new NewTopic(name, 4, (short) 1))
                    .toList();
            admin.createTopics(topics).all().get(30, TimeUnit.SECONDS);
        }
    }

    private static void publish(TestBroker broker, String topic, List<? extends Event> events) {
        var config = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            events.forEach(event -> producer.send(fact(topic, event)));
        }
    }

    private static ProducerRecord<String, byte[]> fact(String topic, Event event) {
        var fact = new ProducerRecord<>(topic, event.partitionKey(), EventJson.write(event));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        EventType.of(event).wireName(),
                        "ce_source",
                        "/onestop/test")
                .forEach((name, value) -> fact.headers().add(name, value.getBytes(UTF_8)));
        return fact;
    }

    /** A mail server's thread that finds its caller killed is no failure of the test. */
    private static ConditionFactory await() {
        return Awaitility.await()
                .dontCatchUncaughtExceptions()
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(20));
    }
}
