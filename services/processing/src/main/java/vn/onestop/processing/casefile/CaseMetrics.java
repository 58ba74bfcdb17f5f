package vn.onestop.processing.casefile;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What the support team watches here. */
@Component
class CaseMetrics implements MeterBinder {

    private final WaitingDossiers waiting;
    private final StrayPayments strays;

    CaseMetrics(WaitingDossiers waiting, StrayPayments strays) {
        this.waiting = waiting;
        this.strays = strays;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("onestop.processing.waiting-dossiers", waiting, WaitingDossiers::count)
                .description("Accepted dossiers that wait for their procedure, agency or calendar")
                .register(registry);
        Gauge.builder("onestop.processing.stray-payments", strays, StrayPayments::count)
                .description("Payments that fit no request of a case")
                .register(registry);
    }
}
