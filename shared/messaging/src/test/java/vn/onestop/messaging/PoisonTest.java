package vn.onestop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.onestop.testing.WithKafka;
import vn.onestop.testing.WithPostgres;

@WithPostgres
@WithKafka
class PoisonTest extends OfficeTest {

    private final UUID dossier = UUID.randomUUID();
    private final UUID another = UUID.randomUUID();

    @Test
    void anEventThatCannotBeHandledIsPutAsideOnceWithItsCauseAndTheNextDossierGoesOn() {
        office.onCase = event -> {
            if (event.dossierId().equals(dossier)) {
                throw new IllegalStateException("no such step");
            }
        };

        commit(step(dossier, 1), step(another, 1));

        await().untilAsserted(() -> assertThat(office.cases).containsExactly(step(another, 1)));
        await().untilAsserted(() -> assertThat(letters("cases", dossier))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.attempts()).isEqualTo(3);
                    assertThat(letter.cause()).contains("no such step");
                    assertThat(letter.stack()).contains("IllegalStateException", "PoisonTest");
                }));
    }

    @Test
    void whatComesLaterForTheSameDossierWaitsBehindIt() {
        office.onCase = event -> {
            if (event.equals(step(dossier, 1))) {
                throw new IllegalStateException("no such step");
            }
        };

        commit(step(dossier, 1), step(dossier, 2), step(another, 1), step(dossier, 3));

        await().untilAsserted(() -> assertThat(letters("cases", dossier)).hasSize(3));
        await().untilAsserted(() -> assertThat(office.cases).containsExactly(step(another, 1)));
        assertThat(letters("cases", dossier)).extracting(Letter::attempts).containsExactly(3, 0, 0);
    }

    @Test
    void inABatchOnlyThePoisonIsPutAside() {
        office.onMessages = events -> {
            if (events.contains(sent(dossier, 1))) {
                throw new IllegalStateException("no such message");
            }
        };

        commit(sent(another, 1), sent(dossier, 1), sent(another, 2), sent(dossier, 2));

        await().untilAsserted(() -> assertThat(office.messages).containsExactly(sent(another, 1), sent(another, 2)));
        await().untilAsserted(() -> assertThat(letters("messages", dossier)).hasSize(2));
        assertThat(letters("messages", dossier).getFirst().cause()).contains("no such message");
    }
}
