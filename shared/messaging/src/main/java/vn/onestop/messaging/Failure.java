package vn.onestop.messaging;

import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import vn.onestop.contracts.EventJson.UnknownEventType;
import vn.onestop.contracts.EventJson.UnreadableEvent;

/** What kind of failure it was, and so what to do about it. */
enum Failure {
    /** Database, broker or another machine is away, or we are being stopped: wait, as long as it takes. */
    OUTAGE(Integer.MAX_VALUE),
    /** Another transaction was quicker: try again at once. */
    CONFLICT(8),
    /** The handler failed: try again shortly, then put it aside. */
    HANDLER(3),
    /** Trying again changes nothing. */
    UNREADABLE(1),
    /** Nothing is known of it, so nothing needs to wait behind it. */
    UNKNOWN(1);

    private static final List<Class<? extends Throwable>> OUTAGES = List.of(
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            RecoverableDataAccessException.class,
            TransientDataAccessResourceException.class,
            SQLTransientConnectionException.class,
            RetriableException.class,
            ConnectException.class,
            UnknownHostException.class,
            SocketException.class,
            SocketTimeoutException.class,
            InterruptedException.class);

    /** Connection lost, out of resources, stopped by an operator or restarting, system error, standby. */
    private static final List<String> OUTAGE_STATES = List.of("08", "53", "57P", "58", "25006");

    /** By name, for this module knows nothing of JPA; where nobody translates them they come as they are. */
    private static final Set<String> CONFLICTS = Set.of(
            "jakarta.persistence.OptimisticLockException",
            "jakarta.persistence.PessimisticLockException",
            "jakarta.persistence.LockTimeoutException",
            "org.hibernate.StaleStateException",
            "org.hibernate.StaleObjectStateException");

    private static final Set<String> CONFLICT_STATES = Set.of("40001", "40P01", "55P03");

    private final int attempts;

    Failure(int attempts) {
        this.attempts = attempts;
    }

    /** How often it is tried before the message is put aside. */
    int attempts() {
        return attempts;
    }

    /** Whether later events of the same key wait behind it. */
    boolean holdsKey() {
        return this != UNKNOWN;
    }

    static Failure of(Throwable thrown) {
        var kind = HANDLER;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isOutage(cause)) {
                return OUTAGE;
            }
            if (kind == HANDLER) {
                kind = ofOne(cause);
            }
        }
        return kind;
    }

    private static Failure ofOne(Throwable cause) {
        return switch (cause) {
            case ConcurrencyFailureException _ -> CONFLICT;
            case SQLException sql when CONFLICT_STATES.contains(String.valueOf(sql.getSQLState())) -> CONFLICT;
            case UnreadableEvent _ -> UNREADABLE;
            case UnknownEventType _, Envelope.NotAnEvent _ -> UNKNOWN;
            default -> CONFLICTS.contains(cause.getClass().getName()) ? CONFLICT : HANDLER;
        };
    }

    private static boolean isOutage(Throwable cause) {
        return OUTAGES.stream().anyMatch(type -> type.isInstance(cause))
                || cause instanceof SQLException sql && isOutageState(sql.getSQLState())
                || cause instanceof TransactionSystemException end && hasLostItsConnection(end);
    }

    /** When work cannot even be taken back, or the pool says so: its words for a connection that is gone carry no state. */
    private static boolean hasLostItsConnection(TransactionSystemException end) {
        return end.getApplicationException() != null
                || end.getMostSpecificCause() instanceof SQLException sql && sql.getSQLState() == null;
    }

    private static boolean isOutageState(@Nullable String state) {
        return state != null && OUTAGE_STATES.stream().anyMatch(state::startsWith);
    }
}
