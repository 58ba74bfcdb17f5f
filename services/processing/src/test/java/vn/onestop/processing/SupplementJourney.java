package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.FORM;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.WARD;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.CheckedItem;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.SupplementHandedIn;
import vn.onestop.processing.OfficialAtWork.Answer;
import vn.onestop.processing.route.Official;

/** A citizen hands in from home what was asked for; it is looked at, sent back once, and accepted. */
class SupplementJourney extends ProcessingTest {

    @Test
    void whatComesInIsSeenByWhoAskedAndCheckedUntilItIsRight() {
        var dossier = askedForPapers();
        var code = dossier.code();
        clock.set("2026-03-09T09:00");
        post.send(handedIn(dossier, 2, 1));
        await().untilAsserted(() -> assertThat(supplement(by(SPECIALIST).looksAt(code), "/handedIn/0/papers/0"))
                .isEqualTo(FORM));

        var refused = checks(code, COUNTER_CLERK, Map.of("item", 1, "accepted", false, "remark", "Vẫn thiếu chữ ký"));
        clock.set("2026-03-11T14:00");
        post.send(handedIn(dossier, 3, 1));
        var accepted = checks(code, SPECIALIST, Map.of("item", 1, "accepted", true));

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body().path("status").asString()).isEqualTo("WAITING_FOR_CITIZEN");
        assertThat(supplement(refused, "/checks/0/remark")).isEqualTo("Vẫn thiếu chữ ký");
        assertThat(accepted.body().path("status").asString()).isEqualTo("IN_WORK");
        assertThat(accepted.body().at("/clock/due").asString()).isEqualTo("2026-03-20T10:00:00Z");
        assertThat(supplement(accepted, "/receivedBy")).isEqualTo("official");
        try (var listener = new Listener(broker)) {
            await().untilAsserted(() -> assertThat(listener.about(dossier.dossierId()))
                    .hasAtLeastOneElementOfType(SupplementReceived.class));
            assertThat(listener.about(dossier.dossierId()))
                    .filteredOn(SupplementItemsChecked.class::isInstance)
                    .extracting(said -> ((SupplementItemsChecked) said).items().getFirst())
                    .containsExactly(
                            new CheckedItem(FORM, false, "Vẫn thiếu chữ ký"), new CheckedItem(FORM, true, null));
        }
    }

    @Test
    void badChecksAreAnsweredFieldByFieldAndStrangersTurnedAway() {
        var code = askedForPapers().code();

        var unfit = checks(code, SPECIALIST, Map.of("item", 2, "accepted", true));
        var silent = checks(code, SPECIALIST, Map.of("item", 1, "accepted", false));
        var stranger = checks(code, COLLEAGUE, Map.of("item", 1, "accepted", true));

        assertThat(unfit.status()).isEqualTo(422);
        assertThat(unfit.body().at("/errors/0/field").asString()).isEqualTo("items[0].item");
        assertThat(silent.body().at("/errors/0/field").asString()).isEqualTo("items[0].remark");
        assertThat(stranger.problem()).isEqualTo("step-held");
        assertThat(by(SPECIALIST).looksAt(code).body().path("status").asString())
                .isEqualTo("WAITING_FOR_CITIZEN");
    }

    @Test
    void whatIsHandedInWithoutARequestDoesNoHarm() {
        var dossier = askedForPapers();
        var version = by(SPECIALIST).versionOf(dossier.code());

        post.send(handedIn(dossier, 2, 7));
        post.send(handedIn(dossier, 3, 1));

        await().untilAsserted(() -> assertThat(
                        supplement(by(SPECIALIST).looksAt(dossier.code()), "/handedIn/0/channel"))
                .isEqualTo("ONLINE"));
        assertThat(by(SPECIALIST).versionOf(dossier.code())).isEqualTo(version);
    }

    private DossierAccepted askedForPapers() {
        var dossier = dossier();
        post.send(dossier);
        awaitCase(dossier.code());
        by(COUNTER_CLERK).takes(dossier.code(), 1);
        by(COUNTER_CLERK).completes(dossier.code(), 1);
        by(SPECIALIST).takes(dossier.code(), 2);
        clock.set("2026-03-05T10:00");
        by(SPECIALIST).asksFor(dossier.code(), FORM, "Thiếu chữ ký", "2026-03-20");
        return dossier;
    }

    private Answer checks(String code, Official official, Map<String, ?> item) {
        var version = by(SPECIALIST).versionOf(code);
        return by(official).posts(code, "/supplement-checks", version, Map.of("items", List.of(item)));
    }

    private SupplementHandedIn handedIn(DossierAccepted dossier, long sequence, int ordinal) {
        var portal = new Actor("system", WARD);
        return new SupplementHandedIn(
                dossier.dossierId(), sequence, clock.instant(), portal, ordinal, List.of(FORM), Channel.ONLINE);
    }

    private static String supplement(Answer answer, String pointer) {
        return answer.body().at("/supplements/0" + pointer).asString("");
    }
}
