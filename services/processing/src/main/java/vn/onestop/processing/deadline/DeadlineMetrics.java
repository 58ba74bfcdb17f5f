package vn.onestop.processing.deadline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the support team watches of the due dates. */
@Component
class DeadlineMetrics implements MeterBinder {

    private static final String WAITING = "select count(*) from case_file where alert_at <= :now";

    /** What is overdue is looked at again when the office opens next, never later than after the longest holidays. */
    private static final String OVERDUE = """
        select count(*) from case_file where alert_at <= :now::timestamptz + interval '21 days' and due < :now\
        """;

    private final JdbcClient jdbc;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Timer lag;

    DeadlineMetrics(JdbcClient jdbc, MeterRegistry meters, Clock clock) {
        this.jdbc = jdbc;
        this.meters = meters;
        this.clock = clock;
        lag = Timer.builder("onestop.deadline.lag")
                .description("How much later than it was true an alert was said, the latest of each round")
                .register(meters);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("onestop.deadline.waiting", this, metrics -> metrics.count(WAITING))
                .description("Cases whose due dates should have been looked at by now")
                .register(registry);
        Gauge.builder("onestop.deadline.overdue", this, metrics -> metrics.count(OVERDUE))
                .description("Open cases that are overdue and do not wait for the citizen")
                .register(registry);
    }

    void count(Sweep.Round round) {
        if (round.cases() > 0) {
            lag.record(round.lag());
        }
        for (var alert : round.alerts()) {
            meters.counter(
                            "onestop.deadline.alerts",
                            "kind",
                            word(alert.kind()),
                            "subject",
                            word(alert.deadline().subject()))
                    .increment();
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private double count(String sql) {
        try {
            return jdbc.sql(sql)
                    .param("now", Timestamp.from(clock.instant()))
                    .query(Long.class)
                    .single();
        } catch (DataAccessException _) {
            return Double.NaN;
        }
    }
}
