package vn.onestop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.testing.WithKafka;
import vn.onestop.testing.WithPostgres;

@WithPostgres
@WithKafka
class TraceTest extends OfficeTest {

    @Autowired
    private ObservationRegistry observations;

    @Autowired
    private Tracer tracer;

    @Test
    void whoHandlesAnEventContinuesTheTraceOfWhoeverAppendedIt() {
        var dossier = UUID.randomUUID();
        var appended = new AtomicReference<String>();
        var handled = new AtomicReference<String>();
        office.onCase = _ -> handled.set(trace());

        Observation.createNotStarted("request", observations).observe(() -> {
            appended.set(trace());
            commit(step(dossier, 1));
        });

        await().untilAsserted(() -> assertThat(office.cases).containsExactly(step(dossier, 1)));
        assertThat(handled.get()).isEqualTo(appended.get());
    }

    private String trace() {
        return Objects.requireNonNull(tracer.currentSpan()).context().traceId();
    }
}
