package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.processing.route.Official;
import vn.onestop.testing.WithKafka;
import vn.onestop.testing.WithPostgres;
import vn.onestop.testing.issuer.WithIssuer;

/** The whole service with a real database, a real broker and real tokens; all its tests share one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ProcessingTest.Wall.class)
@WithPostgres
@WithKafka
@WithIssuer
abstract class ProcessingTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WallClock clock;

    @LocalServerPort
    int port;

    @Value("${spring.kafka.bootstrap-servers}")
    String broker;

    Post post;

    @BeforeEach
    void opensTheOffice() {
        post = new Post(broker);
        clock.set("2026-03-02T08:05");
        post.send(
                Office.calendar2026(),
                Office.agency(Office.WARD),
                Office.agency(Office.BRANCH),
                Office.agency(Office.LAND_OFFICE),
                Office.procedure(),
                Office.inTwoPhases());
    }

    @AfterEach
    void closesTheOffice() {
        post.close();
    }

    /** A dossier that the counter has accepted; not yet sent. */
    static DossierAccepted dossier() {
        return dossier(Office.procedure());
    }

    static DossierAccepted dossier(ProcedurePublished procedure) {
        var code = "H26.103.25.7-260302-%04d".formatted(NUMBERS.incrementAndGet());
        return Office.accepted(UUID.randomUUID(), code, procedure, Office.promise());
    }

    /** A case that was opened from what came through Kafka. */
    String openedCase() {
        var dossier = dossier();
        post.send(dossier);
        awaitCase(dossier.code());
        return dossier.code();
    }

    void awaitCase(String code) {
        await().untilAsserted(() -> assertThat(cases(code)).isEqualTo(1));
    }

    long cases(String code) {
        return jdbc.sql("select count(*) from case_file where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    OfficialAtWork by(Official official) {
        return new OfficialAtWork("http://localhost:" + port, official);
    }

    @TestConfiguration
    static class Wall {
        @Bean
        @Primary
        WallClock wallClock() {
            return new WallClock();
        }
    }
}
