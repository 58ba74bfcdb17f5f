package vn.onestop.notification.alert;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** How many warnings wait, how many reach nobody, and how many e-mails failed. */
@Component
class AlertMetrics {

    AlertMetrics(AlertBook book, AlertMails mails, MeterRegistry meters) {
        Gauge.builder("onestop.notification.alerts.waiting", book, AlertBook::waiting)
                .description("Warnings to officials that no e-mail has taken along yet")
                .register(meters);
        Gauge.builder("onestop.notification.alerts.unreachable", book, AlertBook::unreachable)
                .description("Those among them whose official is not listed, has no address or has left")
                .register(meters);
        Gauge.builder("onestop.notification.alerts.failed", mails, AlertMails::failed)
                .description("E-mails with warnings that will not arrive")
                .register(meters);
    }
}
