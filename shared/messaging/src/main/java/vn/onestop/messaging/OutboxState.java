package vn.onestop.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits in the outbox, for those who look after it. */
final class OutboxState {

    private final JdbcClient jdbc;
    private final Bell bell;

    OutboxState(JdbcClient jdbc, Bell bell) {
        this.jdbc = jdbc;
        this.bell = bell;
    }

    Depth depth() {
        return jdbc.sql("""
            select count(*) as events, count(held_since) as held,
                   coalesce(extract(epoch from clock_timestamp() - min(appended_at)), 0) as age
            from messaging.outbox\
            """)
                .query((row, _) -> new Depth(
                        row.getLong("events"),
                        row.getLong("held"),
                        Duration.ofMillis(Math.round(row.getDouble("age") * 1000))))
                .single();
    }

    /** The events that Kafka refused, the oldest first. */
    List<Held> held() {
        return jdbc.sql("""
            select id, message_id, type, topic, key, octet_length(data) as bytes, held_since, held_cause,
                   (select count(*) from messaging.outbox later
                    where later.topic = o.topic and later.key = o.key and later.id > o.id) as waiting
            from messaging.outbox o where held_since is not null order by id limit 1000\
            """).query(OutboxState::heldRow).list();
    }

    /** Lets the relay try again; false when no such event is held. */
    boolean release(long id) {
        var released = jdbc.sql("""
            update messaging.outbox set held_since = null, held_cause = null
            where id = ? and held_since is not null\
            """).param(id).update();
        bell.ring();
        return released == 1;
    }

    int releaseAll() {
        var released = jdbc.sql(
                        "update messaging.outbox set held_since = null, held_cause = null where held_since is not null")
                .update();
        bell.ring();
        return released;
    }

    private static Held heldRow(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getLong("id"),
                row.getObject("message_id", UUID.class),
                row.getString("type"),
                row.getString("topic"),
                row.getString("key"),
                row.getLong("bytes"),
                row.getObject("held_since", OffsetDateTime.class).toInstant(),
                row.getString("held_cause"),
                row.getLong("waiting"));
    }

    /**
     * How much waits.
     *
     * @param held how many of the events Kafka has refused
     * @param age of the oldest
     */
    record Depth(long events, long held, Duration age) {}

    /** @param waiting how many events of the same key wait behind it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Held(
            long id,
            UUID messageId,
            String type,
            String topic,
            String key,
            long bytes,
            Instant heldSince,
            @Nullable String cause,
            long waiting) {}
}
