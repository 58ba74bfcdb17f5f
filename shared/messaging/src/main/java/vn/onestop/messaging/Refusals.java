package vn.onestop.messaging;

import java.util.Set;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnsupportedForMessageFormatException;

/** Tells what Kafka refuses for good from what it cannot take just now. */
final class Refusals {

    private static final Set<Class<? extends Exception>> FOR_GOOD = Set.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            SerializationException.class,
            InvalidRecordException.class,
            InvalidTimestampException.class,
            InvalidTopicException.class,
            PolicyViolationException.class,
            TopicAuthorizationException.class,
            UnsupportedForMessageFormatException.class);

    private Refusals() {}

    /**
     * True when Kafka says no in a way that is not known to be for good: to hold such a record at once would be rash,
     * to ask without end would stop all others.
     */
    static boolean perhapsForGood(Throwable failure) {
        return failure instanceof ApiException
                && !(failure instanceof RetriableException)
                && !(failure instanceof AuthenticationException)
                && !(failure instanceof AuthorizationException);
    }

    /** True when sending the same record again can only fail again until somebody changes something. */
    static boolean forGood(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var seen = cause;
            if (FOR_GOOD.stream().anyMatch(type -> type.isInstance(seen))) {
                return true;
            }
        }
        return false;
    }
}
