package vn.onestop.tracking.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.Seal;
import vn.onestop.contracts.Sealed;
import vn.onestop.messaging.Outbox;
import vn.onestop.tracking.timeline.Lookup.Found;

/** What the other services say, over the real broker. */
class HearingTest extends TrackingTest {

    private final ADossier dossier = ADossier.number(300 + (int) (Math.random() * 600));
    private final ADossier next = ADossier.number(1000 + (int) (Math.random() * 900));

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Lookup lookup;

    @Test
    void aDossiersLifeIsHeardFromEveryTopic() {
        say(ADossier.catalogue());
        say(dossier.life());

        await().untilAsserted(() -> assertThat(standing(dossier)).isEqualTo(Standing.GRANTED));
        await().untilAsserted(() -> assertThat(timeline(dossier).told()).hasSize(2));
        await().untilAsserted(() ->
                assertThat(timeline(dossier).procedure().name().en()).isEqualTo("Certificate of marital status"));
    }

    @Test
    void whatIsSaidTwiceIsWrittenOnce() {
        say(dossier.life());
        say(dossier.life());
        say(List.of(next.accepted()));

        await().untilAsserted(() -> assertThat(standing(next)).isEqualTo(Standing.RECEIVED));
        await().untilAsserted(() ->
                assertThat(factsOf(dossier)).isEqualTo(dossier.life().size()));
    }

    @Test
    void aDossierSealedForSomebodyElseIsPutAsideAndTheNextIsHeard() {
        var foreign = Seal.withKey(Seal.newKey("somebody-else")).seal(new DossierEvent.Lookup("K7M4", "Trần Văn Bình"));

        say(List.of(sealedBy(foreign), next.accepted()));

        await().untilAsserted(() -> assertThat(standing(next)).isEqualTo(Standing.RECEIVED));
        await().untilAsserted(() -> assertThat(putAside("dossiers")).isEqualTo(1));
        assertThat(factsOf(dossier)).isZero();
    }

    private DossierAccepted sealedBy(Sealed<DossierEvent.Lookup> lookup) {
        var accepted = dossier.accepted();
        return new DossierAccepted(
                accepted.dossierId(),
                accepted.sequence(),
                accepted.occurredAt(),
                accepted.actor(),
                accepted.code(),
                accepted.procedure(),
                accepted.channel(),
                accepted.receivedAt(),
                accepted.competentAgency(),
                accepted.promise(),
                accepted.resultDelivery(),
                accepted.contacts(),
                lookup);
    }

    private long putAside(String consumer) {
        return jdbc.sql("select count(*) from messaging.dead_letter where consumer = :consumer and cause is not null")
                .param("consumer", consumer)
                .query(Long.class)
                .single();
    }

    private long factsOf(ADossier dossier) {
        return jdbc.sql("select count(*) from fact where dossier_id = :id")
                .param("id", dossier.id())
                .query(Long.class)
                .single();
    }

    private Standing standing(ADossier dossier) {
        return timeline(dossier).standing();
    }

    private Timeline timeline(ADossier dossier) {
        jdbc.sql("delete from wrong_try").update();
        var answer = lookup.find(
                DossierCode.of(dossier.code()), Secret.typed(ADossier.SECRET).orElseThrow(), "192.0.2.1");
        assertThat(answer).isInstanceOf(Found.class);
        return ((Found) answer).timeline();
    }

    private void say(List<? extends Event> events) {
        transaction.executeWithoutResult(_ -> outbox.appendAll(events));
    }
}
