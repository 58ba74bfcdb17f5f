package vn.onestop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownServerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import vn.onestop.contracts.EventJson;

class FailureTest {

    @Test
    void anOutageIsWaitedFor() {
        assertThat(Failure.of(new DataAccessResourceFailureException("x"))).isEqualTo(Failure.OUTAGE);
        assertThat(Failure.of(new CannotCreateTransactionException("x"))).isEqualTo(Failure.OUTAGE);
        assertThat(Failure.of(new IllegalStateException(new SQLTransientConnectionException())))
                .isEqualTo(Failure.OUTAGE);
        assertThat(Failure.of(new IllegalStateException(new InterruptedException())))
                .isEqualTo(Failure.OUTAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300", "58030", "25006"})
    void soIsADatabaseThatHasNoConnectionNoRoomOrIsBeingStopped(String state) {
        assertThat(Failure.of(new TransactionSystemException("commit", new SQLException("x", state))))
                .isEqualTo(Failure.OUTAGE);
    }

    @Test
    void soIsADatabaseThatIsGoneBeforeWorkCanBeTakenBack() {
        var handlerFailed = new TransactionSystemException("rollback failed");
        handlerFailed.initApplicationException(new IllegalStateException());

        assertThat(Failure.of(handlerFailed)).isEqualTo(Failure.OUTAGE);
        assertThat(Failure.of(new TransactionSystemException(
                        "rollback failed after a commit that failed", new SQLException("Connection is closed"))))
                .isEqualTo(Failure.OUTAGE);
        assertThat(Failure.of(new TransactionSystemException("commit failed", new SQLException("x", "23503"))))
                .isEqualTo(Failure.HANDLER);
    }

    @Test
    void whoWasQuickerIsTriedAgainAtOnce() {
        assertThat(Failure.of(new OptimisticLockingFailureException("x"))).isEqualTo(Failure.CONFLICT);
        assertThat(Failure.of(new IllegalStateException(new SQLException("deadlock", "40P01"))))
                .isEqualTo(Failure.CONFLICT);
    }

    @Test
    void anythingElseIsTheHandlersOwnFailure() {
        assertThat(Failure.of(new IllegalStateException())).isEqualTo(Failure.HANDLER);
        assertThat(Failure.of(new DuplicateKeyException("x", new SQLException("x", "23505"))))
                .isEqualTo(Failure.HANDLER);
        assertThat(Failure.of(new StackOverflowError())).isEqualTo(Failure.HANDLER);
    }

    @Test
    void onlyWhatIsUnknownHoldsNothingBack() {
        assertThat(Failure.UNKNOWN.holdsKey()).isFalse();
        assertThat(Failure.UNREADABLE.holdsKey()).isTrue();
        assertThat(Failure.HANDLER.holdsKey()).isTrue();
        assertThatThrownBy(() -> EventJson.read("no.such.type.v1", new byte[0]))
                .satisfies(thrown -> assertThat(Failure.of(thrown)).isEqualTo(Failure.UNKNOWN));
    }

    @Test
    void aRecordIsHeldWhenSendingItAgainCannotHelp() {
        assertThat(Refusals.forGood(new RecordTooLargeException())).isTrue();
        assertThat(Refusals.forGood(new TimeoutException())).isFalse();
        assertThat(Refusals.forGood(new ClusterAuthorizationException("x"))).isFalse();
    }

    @Test
    void aRecordIsDoubtfulWhenKafkaSaysNoAndNobodyKnowsWhy() {
        assertThat(Refusals.perhapsForGood(new UnknownServerException())).isTrue();
        assertThat(Refusals.perhapsForGood(new NotLeaderOrFollowerException())).isFalse();
        assertThat(Refusals.perhapsForGood(new AuthorizationException("x"))).isFalse();
        assertThat(Refusals.perhapsForGood(new IllegalStateException())).isFalse();
    }
}
