package vn.onestop.messaging;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The relay's own session. Its lock makes it the only one that sends for the service; when it breaks, lock and access
 * to the rows are lost together.
 */
final class RelaySession implements AutoCloseable {

    /** "outbox" in ASCII. Each service has a database of its own, and the lock is one of the database. */
    private static final long LOCK = 0x6f7574626f78L;

    /** The table's statistics are as old as its last vacuum while its length changes by the second: plan by hand. */
    private static final String PLAN = "set enable_seqscan = off; set enable_bitmapscan = off;"
            + " set enable_hashjoin = off; set enable_mergejoin = off; set plan_cache_mode = force_generic_plan";

    private static final String NEXT = """
        select id, message_id, type, topic, key, occurred_at, data, traceparent, tracestate
        from (select o.*, sum(octet_length(data)) over (order by id) - octet_length(data) as bytes_before
              from (select * from messaging.outbox o
                    where id > ? and not exists (select from messaging.outbox held
                                      where held.topic = o.topic and held.key = o.key
                                        and held.held_since is not null)
                    order by id limit ?) o) batch
        where bytes_before < ? order by id\
        """;

    private static final Duration BETWEEN_FULL_LOOKS = Duration.ofSeconds(5);

    private final Connection connection;
    private final JdbcTemplate jdbc;

    /**
     * Where a look begins. Rows that are gone but not vacuumed yet, many while somebody's long transaction keeps
     * vacuum away, would have to be stepped over each time. It is behind by the time between two full looks; a row
     * that appears before it nevertheless, because its transaction was slower than that or because it was held, is
     * found by the next full look.
     */
    private long mark;

    private long seen;
    private long seenBefore;
    private long nextFullLook = System.nanoTime();

    RelaySession(Connection connection) {
        this.connection = connection;
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /**
     * Takes the lock if it is free. Not by waiting for it in the server: a statement that waits for hours keeps vacuum
     * from removing what has been deleted since.
     */
    boolean lead() {
        if (!Boolean.TRUE.equals(jdbc.queryForObject("select pg_try_advisory_lock(?)", Boolean.class, LOCK))) {
            return false;
        }
        jdbc.execute(PLAN);
        jdbc.execute("listen " + Bell.CHANNEL);
        return true;
    }

    /** The oldest rows that wait behind no held row. */
    List<OutboxRow> next(int rows, long bytes) {
        var from = mark;
        if (System.nanoTime() - nextFullLook >= 0) {
            nextFullLook = System.nanoTime() + BETWEEN_FULL_LOOKS.toNanos();
            from = 0;
            mark = seenBefore;
            seenBefore = seen;
        }
        return jdbc.query(NEXT, RelaySession::row, from, rows, bytes);
    }

    /** The rows up to the id are dealt with. */
    void passed(long id) {
        seen = Math.max(seen, id);
    }

    /** Some rows are not dealt with, wherever they stand. */
    void lookEverywhere() {
        mark = 0;
        seen = 0;
        seenBefore = 0;
        nextFullLook = System.nanoTime();
    }

    void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.update(
                    "delete from messaging.outbox where id = any(?)",
                    statement ->
                            statement.setArray(1, statement.getConnection().createArrayOf("bigint", ids.toArray())));
        }
    }

    void hold(long id, String cause) {
        jdbc.update(
                "update messaging.outbox set held_since = clock_timestamp(), held_cause = ? where id = ?", cause, id);
    }

    /** Returns when the bell rings, at the latest after the time given and then looks everywhere. */
    void listen(Duration atMost) throws SQLException {
        var rings = connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
        if (rings == null || rings.length == 0) {
            lookEverywhere();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static OutboxRow row(ResultSet row, int number) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getObject("message_id", UUID.class),
                row.getString("type"),
                row.getString("topic"),
                row.getString("key"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getBytes("data"),
                new Traces.Trace(row.getString("traceparent"), row.getString("tracestate")));
    }
}
