package vn.onestop.tracking.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.tracking.timeline.Standing.AWAITING_SIGNATURE;
import static vn.onestop.tracking.timeline.Standing.BEING_EXAMINED;
import static vn.onestop.tracking.timeline.Standing.BEING_ISSUED;
import static vn.onestop.tracking.timeline.Standing.DECLINED;
import static vn.onestop.tracking.timeline.Standing.GRANTED;
import static vn.onestop.tracking.timeline.Standing.RECEIVED;
import static vn.onestop.tracking.timeline.Standing.REFUSED;
import static vn.onestop.tracking.timeline.Standing.WAITING_FOR_PAPERS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.StepCompleted;

class StoryTest {

    private final ADossier dossier = ADossier.number(112);

    /** What a story says, all of it. */
    private record Gist(
            Standing standing, Object step, Object moves, Object needed, Object decision, Object entries, Object told) {

        static Gist of(List<? extends AboutDossier> facts) {
            var story = Story.of(facts);
            return new Gist(
                    story.standing(),
                    story.currentStep(),
                    story.moves(),
                    story.waiting(),
                    story.decision(),
                    story.entries(),
                    story.messages());
        }
    }

    @Test
    void isTheSameInWhateverOrderTheFactsCameIn() {
        var facts = new ArrayList<AboutDossier>(List.of(
                dossier.accepted(),
                dossier.opened(),
                dossier.review(),
                dossier.papersAsked(),
                dossier.papersReceived(),
                dossier.moved(),
                dossier.smsSent(),
                dossier.smsDelivered()));
        var gist = Gist.of(facts);

        var different = new ArrayList<List<AboutDossier>>();
        permute(facts, 0, order -> {
            if (!Gist.of(order).equals(gist)) {
                different.add(List.copyOf(order));
            }
        });

        assertThat(different).isEmpty();
    }

    @Test
    void tellsWhereTheDossierStandsAfterEachFact() {
        assertThat(standing(dossier.accepted())).isEqualTo(RECEIVED);
        assertThat(standing(dossier.refused())).isEqualTo(REFUSED);
        assertThat(standing(dossier.accepted(), dossier.opened(), dossier.received()))
                .isEqualTo(RECEIVED);
        assertThat(standing(dossier.accepted(), dossier.handedOver(), dossier.review()))
                .isEqualTo(BEING_EXAMINED);
        assertThat(standing(dossier.accepted(), dossier.review(), dossier.papersAsked()))
                .isEqualTo(WAITING_FOR_PAPERS);
        assertThat(standing(dossier.accepted(), dossier.papersAsked(), dossier.papersReceived()))
                .isEqualTo(BEING_EXAMINED);
        assertThat(standing(dossier.accepted(), dossier.signing())).isEqualTo(AWAITING_SIGNATURE);
        assertThat(standing(dossier.accepted(), dossier.issuing())).isEqualTo(BEING_ISSUED);
        assertThat(standing(dossier.accepted(), dossier.decided())).isEqualTo(GRANTED);
        assertThat(standing(dossier.accepted(), dossier.decided(Outcome.DECLINED)))
                .isEqualTo(DECLINED);
    }

    @Test
    void olderNewsDoesNotUndoNewerNews() {
        assertThat(standing(dossier.decided(), dossier.review(), dossier.accepted()))
                .isEqualTo(GRANTED);
        assertThat(standing(dossier.papersReceived(), dossier.papersAsked(), dossier.accepted()))
                .isEqualTo(BEING_EXAMINED);
    }

    @Test
    void handingOnWhileWaitingForPapersIsStillWaiting() {
        assertThat(standing(dossier.accepted(), dossier.papersAsked(), dossier.handedOn()))
                .isEqualTo(WAITING_FOR_PAPERS);
    }

    @Test
    void nothingIsNeededOnceThePapersAreHere() {
        var asked = Story.of(List.of(dossier.accepted(), dossier.papersAsked()));
        var received = Story.of(List.of(dossier.accepted(), dossier.papersAsked(), dossier.papersReceived()));

        assertThat(asked.waiting().needed())
                .hasValueSatisfying(needed -> assertThat(needed.items())
                        .isEqualTo(dossier.papersAsked().items()));
        assertThat(received.waiting().needed()).isEmpty();
    }

    @Test
    void noStepIsCurrentAfterTheDecision() {
        assertThat(Story.of(List.of(dossier.accepted(), dossier.review())).currentStep())
                .isPresent();
        assertThat(Story.of(dossier.life()).currentStep()).isEmpty();
    }

    @Test
    void eachMessageIsToldOnceWithWhatBecameOfIt() {
        var story = Story.of(
                List.of(dossier.smsDelivered(), dossier.letterFailed(), dossier.accepted(), dossier.smsSent()));

        assertThat(story.messages()).containsExactly(dossier.smsDelivered(), dossier.letterFailed());
    }

    @Test
    void entriesGoByTimeButASourceKeepsItsOwnOrderWhenItsClockWentBack() {
        var stepBack = new StepCompleted(
                dossier.id(),
                13,
                ADossier.at("2026-03-12T09:59"),
                dossier.papersAsked().actor(),
                dossier.review().step(),
                true);
        var story = Story.of(List.of(stepBack, dossier.papersAsked(), dossier.review(), dossier.accepted()));

        assertThat(story.entries())
                .containsExactly(dossier.accepted(), dossier.review(), dossier.papersAsked(), stepBack);
    }

    @Test
    void thereIsNothingToShowBeforeTheCounterHasSpoken() {
        assertThat(Story.of(List.of(dossier.opened(), dossier.smsSent())).opening())
                .isEmpty();
    }

    private static Standing standing(AboutDossier... facts) {
        return Story.of(List.of(facts)).standing();
    }

    private static void permute(List<AboutDossier> facts, int from, Consumer<List<AboutDossier>> each) {
        if (from == facts.size() - 1) {
            each.accept(facts);
            return;
        }
        for (int i = from; i < facts.size(); i++) {
            Collections.swap(facts, from, i);
            permute(facts, from + 1, each);
            Collections.swap(facts, from, i);
        }
    }
}
