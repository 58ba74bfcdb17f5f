package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.Processing.corrected;
import static vn.onestop.intake.testing.Processing.decided;
import static vn.onestop.intake.testing.Processing.idOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierLinked;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.Heard;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.Processing;

/** A result with a mistake is mended by a new dossier, which nobody has to bring to the counter. */
@IntakeTest
class CorrectionJourney {

    private static final String ORDERED = "2026-03-16T09:00";

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Processing processing;

    @Autowired
    private Heard heard;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void aCorrectionBecomesADossierOfTheSamePeopleWithACodeAndAClockOfItsOwn() {
        var earlier = issued();

        processing.says(corrected(idOf(earlier), 17, ORDERED));

        var facts = facts(earlier);
        assertThat(facts).hasExactlyElementsOfTypes(DossierAccepted.class, DossierLinked.class);
        assertThat(facts).extracting(DossierEvent::sequence).containsExactly(1L, 2L);
        assertThat(facts).extracting(DossierEvent::actor).containsOnly(new Actor("leader", "H26.103.25.7"));
        var accepted = (DossierAccepted) facts.getFirst();
        var linked = (DossierLinked) facts.getLast();
        assertThat(accepted.occurredAt()).isEqualTo(OfficeClock.at(ORDERED));
        assertThat(accepted.code()).matches("H26\\.103\\.25\\.7-260316-\\d{4}");
        assertThat(accepted.promise().due()).isEqualTo(OfficeClock.at("2026-03-19T17:00"));
        assertThat(accepted.competentAgency()).isEqualTo(earlier.at("/competentAgency"));
        assertThat(linked.correctsCode()).isEqualTo(earlier.at("/code"));
        assertThat(linked.reason()).isEqualTo("Ghi sai năm sinh");
        var shown = dossier(accepted.code());
        var before = dossier(earlier.at("/code"));
        for (var same : List.of("/people", "/papers", "/procedure", "/receivedAt", "/resultDelivery", "/channel")) {
            assertThat(shown.body().at(same)).as(same).isEqualTo(before.body().at(same));
        }
        assertThat(shown.at("/people/0/name")).isEqualTo(ADossier.NAME);
        assertThat(shown.at("/corrects")).isEqualTo(earlier.at("/code"));
        assertThat(shown.at("/history/0/account")).isEqualTo("leader");
    }

    @Test
    void theEarlierDossierStaysAsItIsAndSaysWhichOneMendsIt() {
        var earlier = issued();
        var before = dossier(earlier.at("/code"));

        processing.says(corrected(idOf(earlier), 17, ORDERED));

        var after = dossier(earlier.at("/code"));
        assertThat(after.at("/status")).isEqualTo("READY");
        assertThat(after.body().at("/history")).isEqualTo(before.body().at("/history"));
        assertThat(before.body().at("/correctedBy").isMissingNode()
                        || before.body().at("/correctedBy").isNull())
                .isTrue();
        assertThat(after.at("/correctedBy")).isEqualTo(code(earlier));
    }

    @Test
    void anOrderHeardTwiceMakesOneDossier() {
        var earlier = issued();
        var message = UUID.randomUUID();
        var ordered = corrected(idOf(earlier), 17, ORDERED);

        processing.says(message, ordered);
        processing.says(message, ordered);
        processing.says(UUID.randomUUID(), ordered);

        assertThat(facts(earlier)).hasSize(2);
        assertThat(processing.deadLetters(idOf(earlier))).isEmpty();
    }

    @Test
    void theMistakeOfAnOfficeCostsTheCitizenNothing() {
        var earlier = issued();

        processing.says(corrected(idOf(earlier), 17, ORDERED));

        var path = "/api/dossiers/" + code(earlier);
        var receipt = counter.get(path + "/receipt", CLERK);
        assertThat(counter.get(path + "/fees", CLERK).body().at("/dues").isEmpty())
                .isTrue();
        assertThat(receipt.at("/fee/amount")).isEqualTo("0");
        assertThat(receipt.at("/receivedBy")).isNotEmpty();
        assertThat(receipt.at("/secret"))
                .as("what stands on the receipt at home")
                .isEqualTo(earlier.at("/secret"));
    }

    @Test
    void aCorrectionIsDecidedAndCorrectedLikeAnyDossier() {
        var earlier = issued();
        processing.says(corrected(idOf(earlier), 17, ORDERED));
        var second = facts(earlier).getFirst().dossierId();

        processing.says(decided(second, 16, "2026-03-18T10:00"));
        processing.says(corrected(second, 17, "2026-03-20T10:00"));

        assertThat(processing.deadLetters(second)).isEmpty();
        assertThat(dossier(code(earlier)).at("/correctedBy")).contains("-260320-");
    }

    private Answer issued() {
        var accepted = counter.accept(forMaritalStatus());
        processing.says(decided(idOf(accepted), 16, "2026-03-12T15:40"));
        return accepted;
    }

    /** What is said of the dossier that mends this one. */
    private List<DossierEvent> facts(Answer earlier) {
        var said = await().until(
                        () -> heard.on(Topics.DOSSIERS, DossierEvent.class),
                        facts -> facts.stream().anyMatch(fact -> isOf(earlier, fact)));
        var links = said.stream()
                .filter(fact -> isOf(earlier, fact))
                .map(DossierEvent::dossierId)
                .distinct()
                .toList();
        return said.stream().filter(fact -> links.contains(fact.dossierId())).toList();
    }

    private static boolean isOf(Answer earlier, DossierEvent fact) {
        return fact instanceof DossierLinked linked && linked.corrects().equals(idOf(earlier));
    }

    private String code(Answer earlier) {
        return ((DossierAccepted) facts(earlier).getFirst()).code();
    }

    private Answer dossier(String code) {
        return counter.get("/api/dossiers/" + code, CLERK);
    }
}
