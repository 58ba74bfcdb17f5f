package vn.onestop.messaging;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Messages that could not be handled, with the cause. They stand in the service's own database, not on a topic: there
 * they can be looked up, sent again and closed one by one, and what comes later for the same key can wait behind them.
 */
final class DeadLetters {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String INSERT = """
        insert into messaging.dead_letter (consumer, message_id, type, topic, record_partition, record_offset, key,
            headers, data, holds_key, attempts, cause, stack, failed_at)
        values (:consumer, :message, :type, :topic, :partition, :offset, :key,
            :headers::jsonb, :data, :holds, :attempts, :cause, :stack,
            case when :attempts > 0 then clock_timestamp() end)
        on conflict (consumer, topic, record_partition, record_offset) do nothing\
        """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Inbox inbox;

    DeadLetters(JdbcClient jdbc, TransactionTemplate transaction, Inbox inbox) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.inbox = inbox;
    }

    /** Puts a message aside, in a transaction of its own; false when another delivery of it has been dealt with. */
    boolean put(String consumer, Envelope envelope, Attempts.Failed failed) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var id = envelope.messageId();
            if (id != null && !inbox.firstSight(consumer, id)) {
                return false;
            }
            if (envelope.key() != null) {
                lock(consumer, envelope.key());
            }
            return insert(consumer, envelope, failed);
        }));
    }

    /** Lets the message wait if an open letter holds its key back. Joins the caller's transaction. */
    boolean park(String consumer, Envelope envelope) {
        var key = envelope.key();
        if (key == null || !holds(consumer, key)) {
            return false;
        }
        lock(consumer, key);
        return holds(consumer, key) && insert(consumer, envelope, null);
    }

    /** Those of the messages' keys that an open letter holds back. */
    Set<@Nullable String> heldKeys(String consumer, Collection<Envelope> envelopes) {
        var keys = envelopes.stream()
                .map(Envelope::key)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        return new HashSet<>(
                jdbc.sql("""
                    select distinct key from messaging.dead_letter
                    where consumer = ? and key = any(?) and closed_at is null and holds_key\
                    """).params(consumer, keys).query(String.class).list());
    }

    /** One at a time decides about a consumer's key: a message that arrives, or a letter that is sent again. */
    void lock(String consumer, String key) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(consumer + "/" + key)
                .query(Integer.class)
                .single();
    }

    private boolean holds(String consumer, String key) {
        return jdbc.sql("""
            select exists (select from messaging.dead_letter
                           where consumer = ? and key = ? and closed_at is null and holds_key)\
            """).params(consumer, key).query(Boolean.class).single();
    }

    private boolean insert(String consumer, Envelope envelope, Attempts.@Nullable Failed failed) {
        return jdbc.sql(INSERT)
                        .param("consumer", consumer)
                        .param("message", envelope.messageId())
                        .param("type", envelope.type())
                        .param("topic", envelope.topic())
                        .param("partition", envelope.partition())
                        .param("offset", envelope.offset())
                        .param("key", envelope.key())
                        .param("headers", JSON.writeValueAsString(envelope.headers()))
                        .param("data", envelope.data())
                        .param(
                                "holds",
                                envelope.key() != null
                                        && (failed == null || failed.kind().holdsKey()))
                        .param("attempts", failed == null ? 0 : failed.attempts())
                        .param("cause", failed == null ? null : failed.causeInWords())
                        .param("stack", failed == null ? null : failed.stack())
                        .update()
                == 1;
    }
}
