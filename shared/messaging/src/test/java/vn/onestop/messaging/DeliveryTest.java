package vn.onestop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.onestop.testing.WithKafka;
import vn.onestop.testing.WithPostgres;

@WithPostgres
@WithKafka
class DeliveryTest extends OfficeTest {

    private final UUID dossier = UUID.randomUUID();

    @Test
    void whatCommitsReachesItsReaderAndLeavesTheOutbox() {
        commit(step(dossier, 1), step(dossier, 2));

        await().untilAsserted(() -> assertThat(office.cases).containsExactly(step(dossier, 1), step(dossier, 2)));
        await().untilAsserted(() -> assertThat(rowsWaiting()).isZero());
    }

    @Test
    void aBatchReachesItsReaderToo() {
        commit(sent(dossier, 1), sent(dossier, 2), sent(dossier, 3));

        await().untilAsserted(() ->
                assertThat(office.messages).containsExactly(sent(dossier, 1), sent(dossier, 2), sent(dossier, 3)));
    }

    @Test
    void aRollbackLeavesNoRow() {
        transaction.executeWithoutResult(status -> {
            outbox.append(step(dossier, 1));
            status.setRollbackOnly();
        });

        assertThat(rowsWaiting()).isZero();
    }

    @Test
    void withoutATransactionNothingIsAppended() {
        assertThatThrownBy(() -> outbox.append(step(dossier, 1))).isInstanceOf(IllegalTransactionStateException.class);
    }
}
