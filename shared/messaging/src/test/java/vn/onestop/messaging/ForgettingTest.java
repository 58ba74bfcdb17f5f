package vn.onestop.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.testing.WithKafka;
import vn.onestop.testing.WithPostgres;

/** What has been seen is forgotten when no topic can bring it again, and not before. */
@WithPostgres
@WithKafka
class ForgettingTest extends OfficeTest {

    private static final Instant FIFTEEN_DAYS_AGO = NOW.minus(Duration.ofDays(15));
    private static final Instant THIRTEEN_DAYS_AGO = NOW.minus(Duration.ofDays(13));

    @Autowired
    private MessagingProperties properties;

    @Autowired
    private Reception reception;

    private Housekeeping housekeeping;

    @BeforeEach
    void open() {
        jdbc.sql("truncate messaging.inbox, messaging.dead_letter").update();
        var receiver = new Receiver(reception);
        receiver.each("cases", CaseEvent.class, _ -> {});
        receiver.each("catalogue", CatalogueEvent.class, _ -> {});
        housekeeping = new Housekeeping(jdbc, receiver, properties.retention(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void forgetsMessagesOlderThanTwoWeeks() {
        seen("cases", FIFTEEN_DAYS_AGO);
        seen("cases", THIRTEEN_DAYS_AGO);

        assertThat(housekeeping.forget()).isEqualTo(1);

        assertThat(rows("inbox")).isEqualTo(1);
    }

    @Test
    void forgetsNothingOfATopicThatKeepsItsEventsForGood() {
        seen("catalogue", FIFTEEN_DAYS_AGO);

        assertThat(housekeeping.forget()).isZero();
    }

    @Test
    void worksThroughMoreThanOneChunk() {
        jdbc.sql("""
            insert into messaging.inbox (consumer, message_id)
            select 'cases', uuidv7(?::timestamptz - now() - make_interval(secs => i)) from generate_series(1, 12000) i\
            """).param(FIFTEEN_DAYS_AGO.toString()).update();

        assertThat(housekeeping.forget()).isEqualTo(12_000);
    }

    @Test
    void forgetsDeadLettersLongAfterTheyWereClosed() {
        letter(NOW.minus(Duration.ofDays(91)));
        letter(NOW.minus(Duration.ofDays(89)));
        letter(null);

        housekeeping.forget();

        assertThat(rows("dead_letter")).isEqualTo(2);
    }

    private void seen(String consumer, Instant made) {
        jdbc.sql("insert into messaging.inbox (consumer, message_id) values (?, ?)")
                .params(
                        consumer,
                        new UUID(
                                made.toEpochMilli() << 16 | 0x7abcL,
                                UUID.randomUUID().getLeastSignificantBits()))
                .update();
    }

    private void letter(@Nullable Instant closed) {
        jdbc.sql("""
            insert into messaging.dead_letter (consumer, topic, record_partition, record_offset, headers, holds_key,
                attempts, closed_at, outcome)
            values ('cases', 't', 0, (select count(*) from messaging.dead_letter), '{}', false, 3,
                ?::timestamptz, case when ?::timestamptz is not null then 'HANDLED' end)\
            """)
                .params(closed == null ? null : closed.toString(), closed == null ? null : closed.toString())
                .update();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from messaging." + table)
                .query(Long.class)
                .single();
    }
}
