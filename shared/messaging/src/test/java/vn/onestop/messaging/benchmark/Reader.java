package vn.onestop.messaging.benchmark;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.messaging.Message;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.messaging.Receiver;

/** A service that keeps a row of each event it hears of, with the instant it was handed over. */
@SpringBootConfiguration
@EnableAutoConfiguration
class Reader {

    public static void main(String[] args) {
        SpringApplication.run(Reader.class, args);
    }

    @Bean
    Consumer<Message<List<byte[]>>> cases(Receiver receiver, JdbcTemplate jdbc) {
        return receiver.batch("cases", CaseEvent.class, events -> {
            var now = Timestamp.from(Instant.now());
            jdbc.batchUpdate(
                    "insert into heard (dossier, sequence, at) values (?, ?, ?)", events, 500, (row, event) -> {
                        row.setObject(1, event.dossierId());
                        row.setLong(2, event.sequence());
                        row.setTimestamp(3, now);
                    });
        });
    }
}
