package vn.onestop.messaging;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;

/** Events that commit together with the change of state they tell of; the relay sends them afterwards, in order. */
public final class Outbox {

    private static final String INSERT = """
        insert into messaging.outbox (type, topic, key, occurred_at, data, traceparent, tracestate)
        values (?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final int ROWS_PER_STATEMENT = 500;

    private final JdbcTemplate jdbc;
    private final Traces traces;
    private final Bell bell;

    Outbox(JdbcTemplate jdbc, Traces traces, Bell bell) {
        this.jdbc = jdbc;
        this.traces = traces;
        this.bell = bell;
    }

    /** Joins the caller's transaction. */
    public void append(Event event) {
        appendAll(List.of(event));
    }

    /**
     * Joins the caller's transaction; the events are sent in the order given.
     *
     * @throws IllegalTransactionStateException without a transaction, which would part the event from its cause
     */
    public void appendAll(Collection<? extends Event> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("an event is appended in the transaction that caused it");
        }
        if (events.isEmpty()) {
            return;
        }
        var trace = traces.current();
        jdbc.batchUpdate(INSERT, events, ROWS_PER_STATEMENT, (row, event) -> fill(row, event, trace));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }

    private static void fill(PreparedStatement row, Event event, Traces.Trace trace) throws SQLException {
        var type = EventType.of(event);
        row.setString(1, type.wireName());
        row.setString(2, type.topic());
        row.setString(3, event.partitionKey());
        row.setObject(4, event.occurredAt().atOffset(ZoneOffset.UTC));
        row.setBytes(5, EventJson.write(event));
        row.setString(6, trace.parent());
        row.setString(7, trace.state());
    }
}
