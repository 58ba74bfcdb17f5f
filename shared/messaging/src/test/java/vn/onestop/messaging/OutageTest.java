package vn.onestop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.local.LocalKafka;
import vn.onestop.local.LocalPostgres;

/** The broker or the database is killed and comes back: nothing is lost, nothing is out of order, nothing is put aside. */
@DirtiesContext
class OutageTest extends OfficeTest {

    private static final Path HOME = home();
    private static final LocalPostgres POSTGRES = LocalPostgres.start(HOME.resolve("postgres"), 0, "secret");
    private static final LocalKafka KAFKA = LocalKafka.start(HOME.resolve("kafka"), 0, Map.of());

    private final UUID dossier = UUID.randomUUID();

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> POSTGRES.jdbcUrl("postgres"));
        registry.add("spring.datasource.username", () -> LocalPostgres.SUPERUSER);
        registry.add("spring.datasource.password", () -> "secret");
        registry.add("spring.datasource.hikari.connection-timeout", () -> "3000");
        registry.add("spring.kafka.bootstrap-servers", KAFKA::bootstrapServers);
    }

    @AfterAll
    static void stop() throws IOException {
        KAFKA.close();
        POSTGRES.close();
        FileSystemUtils.deleteRecursively(HOME);
    }

    @Test
    void whileTheBrokerIsAwayEventsWaitAndThenAllArriveInOrder() {
        commit(step(dossier, 1));
        await().untilAsserted(() -> assertThat(office.cases).hasSize(1));

        KAFKA.kill();
        commit(steps(2, 50));
        commit(steps(51, 100));
        assertThat(rowsWaiting()).isGreaterThanOrEqualTo(99);
        KAFKA.restart();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(office.cases).containsExactly(steps(1, 100)));
        await().untilAsserted(() -> assertThat(rowsWaiting()).isZero());
    }

    @Test
    void aDatabaseThatDiesWhileAnEventIsHandledPutsNothingAside() {
        var killed = new AtomicBoolean();
        office.onCase = event -> {
            if (event.equals(step(dossier, 3)) && killed.compareAndSet(false, true)) {
                POSTGRES.kill();
            }
        };

        commit(steps(1, 10));
        await().untilTrue(killed);
        POSTGRES.restart();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(office.cases.stream().distinct()).containsExactly(steps(1, 10)));
        nothingIsPutAside("cases");
    }

    @Test
    void aDatabaseThatDiesWhileABatchIsHandledPutsNothingAside() {
        var killed = new AtomicBoolean();
        office.onMessages = _ -> {
            if (killed.compareAndSet(false, true)) {
                POSTGRES.kill();
            }
        };

        commit(sent(dossier, 1), sent(dossier, 2), sent(dossier, 3));
        await().untilTrue(killed);
        POSTGRES.restart();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(office.messages.stream().distinct())
                        .containsExactly(sent(dossier, 1), sent(dossier, 2), sent(dossier, 3)));
        nothingIsPutAside("messages");
    }

    /** The pool has noticed, too. */
    @BeforeEach
    void databaseIsBack() {
        await().ignoreExceptions().until(() -> rowsWaiting() >= 0);
    }

    private CaseEvent[] steps(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(i -> step(dossier, i)).toArray(CaseEvent[]::new);
    }

    private void nothingIsPutAside(String consumer) {
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(letters(consumer, dossier)).isEmpty());
    }

    private static Path home() {
        try {
            return Files.createTempDirectory("onestop-outage");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
