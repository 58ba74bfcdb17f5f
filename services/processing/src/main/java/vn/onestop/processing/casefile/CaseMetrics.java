package vn.onestop.processing.casefile;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What the support team watches here. */
@Component
class CaseMetrics implements MeterBinder {

    private final WaitingDossiers waiting;

    CaseMetrics(WaitingDossiers waiting) {
        this.waiting = waiting;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("onestop.processing.waiting-dossiers", waiting, WaitingDossiers::count)
                .description("Accepted dossiers that wait for their procedure, agency or calendar")
                .register(registry);
    }
}
