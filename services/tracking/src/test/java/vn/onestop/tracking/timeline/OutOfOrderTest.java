package vn.onestop.tracking.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.Text;

/** Topics arrive in any order, in batches of any size, some of them twice. */
class OutOfOrderTest extends TrackingTest {

    private static final Secret SECRET = Secret.typed(ADossier.SECRET).orElseThrow();
    private static final ADossier DOSSIER = ADossier.number(112);
    private static final List<AboutDossier> LIFE = DOSSIER.life();

    @Autowired
    private Lookup lookup;

    static List<Long> seeds() {
        return new Random(26).longs(60).boxed().toList();
    }

    static List<Long> fewerSeeds() {
        return seeds().subList(0, 20);
    }

    @BeforeEach
    void forgetEverything() {
        Stream.of("fact", "dossier", "published")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTimelineIsTheSame(long seed) {
        recording.catalogue(ADossier.catalogue());
        heard(LIFE);
        var inOrder = timeline();
        forgetEverything();

        hear(LIFE, seed);

        assertThat(timeline()).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @MethodSource("fewerSeeds")
    void theTimelineOfADossierOffTheStraightWayIsTheSame(long seed) {
        var life = Aside.life(DOSSIER);
        recording.catalogue(ADossier.catalogue());
        heard(life);
        var inOrder = timeline();
        forgetEverything();

        hear(life, seed);

        assertThat(timeline()).isEqualTo(inOrder);
    }

    @Test
    void aCaseEventBeforeTheAcceptedOneIsKeptUntilTheCodeIsKnown() {
        recording.facts(List.of(DOSSIER.opened(), DOSSIER.review()));
        assertThat(lookup.find(DossierCode.of(DOSSIER.code()), SECRET, "192.0.2.1"))
                .isEqualTo(new Lookup.NotFound());

        recording.openings(List.of(DOSSIER.accepted()));

        assertThat(timeline().standing()).isEqualTo(Standing.BEING_EXAMINED);
    }

    @Test
    void aDossierIsShownByItsCodesUntilTheCatalogueIsKnown() {
        heard(LIFE);
        assertThat(timeline().procedure().name().vi()).isEqualTo("1.004873");

        recording.catalogue(ADossier.catalogue());

        assertThat(timeline().procedure().name().vi()).isEqualTo("Cấp Giấy xác nhận tình trạng hôn nhân");
        assertThat(timeline().with().name().en()).isEqualTo("Ba Đình Ward Public Administration Service Centre");
    }

    @Test
    void whatANewerVersionOfThisServiceHasWrittenIsPassedOver() {
        heard(LIFE);
        var before = timeline();
        jdbc.sql("insert into fact values (:id, 'intake', 99, now(), 'vn.onestop.dossier.returned.v1', '{}')")
                .param("id", DOSSIER.id())
                .update();

        assertThat(timeline()).isEqualTo(before);
    }

    @Test
    void anOlderVersionOfAnAgencyThatComesLateChangesNothing() {
        var old = Examples.read("catalogue.agency-published", CatalogueEvent.AgencyPublished.class);
        var renamed = new CatalogueEvent.AgencyPublished(
                old.code(),
                2,
                old.occurredAt().plusSeconds(60),
                new Text("Tên mới", "New name"),
                old.smsName(),
                old.hotline(),
                old.decides(),
                old.receives(),
                old.hours());
        heard(LIFE);

        recording.catalogue(List.of(renamed, old));
        recording.catalogue(List.of(old));

        assertThat(timeline().with().name().vi()).isEqualTo("Tên mới");
    }

    /** Shuffled, a third of it twice, in batches as a consumer polls them: each batch from one topic. */
    private void hear(List<AboutDossier> life, long seed) {
        var random = new Random(seed);
        var facts = new ArrayList<>(life);
        life.stream().filter(_ -> random.nextInt(3) == 0).forEach(facts::add);
        Collections.shuffle(facts, random);
        var catalogueAfter = random.nextInt(facts.size());
        for (int from = 0; from < facts.size(); ) {
            var to = Math.min(facts.size(), from + 1 + random.nextInt(5));
            var batch = facts.subList(from, to);
            recording.openings(batch.stream()
                    .filter(DossierEvent.class::isInstance)
                    .map(DossierEvent.class::cast)
                    .toList());
            recording.facts(batch.stream()
                    .filter(fact -> !(fact instanceof DossierEvent))
                    .toList());
            if (from <= catalogueAfter && catalogueAfter < to) {
                recording.catalogue(ADossier.catalogue());
            }
            from = to;
        }
    }

    private Timeline timeline() {
        var answer = lookup.find(DossierCode.of(DOSSIER.code()), SECRET, "192.0.2.1");
        assertThat(answer).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found) answer).timeline();
    }
}
