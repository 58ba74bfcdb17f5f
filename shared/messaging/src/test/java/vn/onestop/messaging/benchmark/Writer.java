package vn.onestop.messaging.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.Text;
import vn.onestop.messaging.Outbox;

/** A service whose every transaction changes one row and appends what it tells of it. */
@SpringBootConfiguration
@EnableAutoConfiguration
class Writer {

    @Bean
    Work work(JdbcClient jdbc, Outbox outbox, TransactionTemplate transaction) {
        return new Work(jdbc, outbox, transaction);
    }

    /** What an official does. */
    record Work(JdbcClient jdbc, Outbox outbox, TransactionTemplate transaction) {

        /** One transaction with some events about one dossier, whose sequences begin as given. */
        void complete(UUID dossier, long sequence, int events) {
            transaction.executeWithoutResult(_ -> {
                jdbc.sql("""
                    insert into work (dossier, done) values (?, ?)
                    on conflict (dossier) do update set done = excluded.done\
                    """).params(dossier, sequence).update();
                outbox.appendAll(IntStream.range(0, events)
                        .mapToObj(i -> completed(dossier, sequence + i))
                        .toList());
            });
        }

        private static StepCompleted completed(UUID dossier, long sequence) {
            var step = new Step(
                    3,
                    new Text("Thẩm định hồ sơ, dự thảo kết quả", "Review the dossier, draft the result"),
                    "SPECIALIST",
                    Instant.EPOCH);
            return new StepCompleted(
                    dossier, sequence, Instant.now(), new Actor("official", "H26.103.25.7"), step, true);
        }

        List<Long> waiting() {
            return jdbc.sql("select count(*) from messaging.outbox")
                    .query(Long.class)
                    .list();
        }
    }
}
