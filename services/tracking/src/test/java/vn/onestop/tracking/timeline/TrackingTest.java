package vn.onestop.tracking.timeline;

import static vn.onestop.tracking.timeline.ADossier.SEAL_KEY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.ResultPass;
import vn.onestop.testing.WithKafka;
import vn.onestop.testing.WithPostgres;
import vn.onestop.testing.issuer.WithIssuer;

/** The whole service with its real database and broker, and a clock that tests set. */
@WithPostgres
@WithKafka
@WithIssuer
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "onestop.messaging.topics.partitions=4")
@Import(TrackingTest.Clocks.class)
public abstract class TrackingTest {

    protected static final Instant NOW = ADossier.at("2026-03-18T08:00");

    protected static final String PASS_KEY = ResultPass.newKey();

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected Recording recording;

    @Autowired
    protected SetClock clock;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("ONESTOP_LOOKUP_KEY", () -> Base64.getEncoder().encodeToString(new byte[32]));
        properties.add("ONESTOP_RESULT_PASS_KEY", () -> PASS_KEY);
        properties.add("ONESTOP_SEAL_TRACKING", () -> SEAL_KEY);
    }

    @BeforeEach
    void begin() {
        clock.set(NOW);
        jdbc.sql("delete from wrong_try").update();
    }

    /** As the services say it, each on its own topic. */
    protected void heard(List<? extends AboutDossier> events) {
        for (var event : events) {
            switch (event) {
                case DossierEvent opening -> recording.openings(List.of(opening));
                default -> recording.facts(List.of(event));
            }
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Clocks {

        @Bean
        @Primary
        SetClock setClock() {
            return new SetClock();
        }
    }

    public static final class SetClock extends Clock {

        private volatile Instant now = NOW;

        public void set(Instant instant) {
            now = instant;
        }

        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
