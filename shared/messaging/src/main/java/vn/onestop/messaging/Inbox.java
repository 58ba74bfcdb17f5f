package vn.onestop.messaging;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers which messages a consumer has seen, in the transaction that gives them their effect. */
public final class Inbox {

    private static final String INSERT = """
        insert into messaging.inbox (consumer, message_id)
        select ?, unnest(?) on conflict do nothing returning message_id\
        """;

    private final JdbcTemplate jdbc;

    Inbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** True the first time only. Joins the caller's transaction, so a rollback forgets the message again. */
    public boolean firstSight(String consumer, UUID messageId) {
        return !firstSights(consumer, Set.of(messageId)).isEmpty();
    }

    /** Those of the messages that were not seen before, found with one statement. Joins the caller's transaction. */
    public Set<UUID> firstSights(String consumer, Collection<UUID> messageIds) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("a message is seen in the transaction that handles it");
        }
        var ids = messageIds.toArray(UUID[]::new);
        return new HashSet<>(jdbc.query(
                INSERT,
                statement -> {
                    statement.setString(1, consumer);
                    statement.setArray(2, statement.getConnection().createArrayOf("uuid", ids));
                },
                (row, _) -> row.getObject(1, UUID.class)));
    }
}
