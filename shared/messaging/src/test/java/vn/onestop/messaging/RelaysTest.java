package vn.onestop.messaging;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.Event;
import vn.onestop.testing.WithKafka;
import vn.onestop.testing.WithPostgres;

/** Two instances of a service: one relay sends, the other stands by. */
@WithPostgres
@WithKafka
class RelaysTest extends OfficeTest {

    @Autowired
    private Relay first;

    @Autowired
    private Bell bell;

    @Autowired
    private DedicatedConnections connections;

    @Autowired
    private RelayProducers producers;

    @Autowired
    private MessagingProperties properties;

    @Autowired
    private RelayMetrics metrics;

    private Relay second;

    @BeforeEach
    void startSecond() {
        await().untilAsserted(() -> assertThat(first.isLeading()).isTrue());
        second = new Relay(connections, producers, properties, metrics, bell);
        second.start();
    }

    @AfterEach
    void stopSecond() {
        second.stop();
        first.start();
    }

    @Test
    void theOneThatStandsByTakesOverWithinSeconds() {
        assertThat(second.isLeading()).isFalse();

        first.stop();

        await().atMost(Duration.ofSeconds(5)).until(second::isLeading);
        var dossier = UUID.randomUUID();
        commit(step(dossier, 1));
        await().untilAsserted(() -> assertThat(office.cases).containsExactly(step(dossier, 1)));
    }

    @Test
    void whoeverLosesTheSessionLosesTheLead() {
        endSessionOfTheLeader();

        await().atMost(Duration.ofSeconds(5)).until(() -> first.isLeading() ^ second.isLeading());
        var dossier = UUID.randomUUID();
        commit(step(dossier, 1));
        await().untilAsserted(() -> assertThat(office.cases).containsExactly(step(dossier, 1)));
    }

    @Test
    void everyDossierStaysInOrderWhileTheLeadChangesUnderLoad() {
        var dossiers = Stream.generate(UUID::randomUUID).limit(300).toList();
        var steps = 10;

        try (var counters = Executors.newFixedThreadPool(4)) {
            for (int counter = 0; counter < 4; counter++) {
                var share = dossiers.subList(counter * 75, counter * 75 + 75);
                counters.execute(() -> work(share, steps));
            }
            for (int change = 0; change < 4; change++) {
                endSessionOfTheLeader();
                await().atMost(Duration.ofSeconds(10)).until(() -> first.isLeading() || second.isLeading());
            }
        }

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(office.cases).hasSize(300 * steps));
        var sequences = office.cases.stream().collect(groupingBy(CaseEvent::dossierId));
        assertThat(dossiers)
                .allSatisfy(dossier -> assertThat(sequences.get(dossier))
                        .extracting(CaseEvent::sequence)
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, steps)
                                .mapToObj(Long::valueOf)
                                .toList()));
        await().untilAsserted(() -> assertThat(rowsWaiting()).isZero());
    }

    private void work(List<UUID> dossiers, int steps) {
        for (int step = 1; step <= steps; step++) {
            for (var dossier : dossiers) {
                commit(new Event[] {step(dossier, step)});
            }
        }
    }

    private void endSessionOfTheLeader() {
        jdbc.sql("""
            select pg_terminate_backend(pid) from pg_locks
            where locktype = 'advisory' and granted and database = (
                select oid from pg_database where datname = current_database())\
            """).query(Boolean.class).list();
    }
}
