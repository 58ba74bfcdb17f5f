package vn.onestop.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message put aside.
 *
 * @param holdsKey whether later messages of the same key wait behind it
 * @param attempts 0 for one that only waits
 * @param cause null for one that only waits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetter(
        long id,
        String consumer,
        @Nullable UUID messageId,
        @Nullable String type,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        boolean holdsKey,
        int attempts,
        @Nullable String cause,
        Instant arrivedAt,
        @Nullable Instant failedAt,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        @Nullable String closedBy,
        @Nullable String reason) {

    static final String COLUMNS = """
        id, consumer, message_id, type, topic, record_partition, record_offset, key, holds_key, attempts, cause,
        arrived_at, failed_at, closed_at, outcome, closed_by, reason\
        """;

    boolean onlyWaits() {
        return cause == null;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    static DeadLetter of(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                row.getString("consumer"),
                row.getObject("message_id", UUID.class),
                row.getString("type"),
                row.getString("topic"),
                row.getInt("record_partition"),
                row.getLong("record_offset"),
                row.getString("key"),
                row.getBoolean("holds_key"),
                row.getInt("attempts"),
                row.getString("cause"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                instant(row, "failed_at"),
                instant(row, "closed_at"),
                row.getString("outcome"),
                row.getString("closed_by"),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    enum Outcome {
        /** Sent again, with effect. */
        HANDLED,
        /** Given up by a person, with a reason. */
        DISCARDED
    }
}
