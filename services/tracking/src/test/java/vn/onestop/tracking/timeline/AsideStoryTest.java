package vn.onestop.tracking.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.tracking.timeline.ADossier.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseDetour.PaymentReceived;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseDetour.WithdrawalDeclined;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.tracking.timeline.Timeline.Answer;
import vn.onestop.tracking.timeline.Timeline.Needed;
import vn.onestop.tracking.timeline.Timeline.Pause;

/** Where a dossier stands that was filed, has to be paid for, is asked back, or ends without a decision. */
class AsideStoryTest {

    private final ADossier dossier = ADossier.number(114);

    @Test
    void aFiledDossierWaitsForTheCountersAnswer() {
        var story = story(Aside.filed(dossier));

        assertThat(story.standing()).isEqualTo(Standing.FILED);
        assertThat(story.waiting().answer()).contains(new Answer(Aside.ANSWER_DUE, false));
    }

    @Test
    void papersAskedBeforeTheAcceptanceAreNeededUntilTheyAreSent() {
        var asked = story(Aside.filed(dossier), Aside.papersAsked(dossier));
        var sent = story(Aside.filed(dossier), Aside.papersAsked(dossier), Aside.papersSent(dossier));

        assertThat(asked.standing()).isEqualTo(Standing.WAITING_FOR_PAPERS);
        assertThat(asked.waiting().needed())
                .contains(new Needed(
                        Aside.papersAsked(dossier).replyBy(),
                        Aside.papersAsked(dossier).items(),
                        Aside.papersAsked(dossier).legalBasis(),
                        true));
        assertThat(asked.waiting().answer()).isEmpty();
        assertThat(sent.waiting().needed()).isEmpty();
        assertThat(sent.waiting().answer()).contains(new Answer(at("2026-03-11T08:30"), false));
    }

    @Test
    void anAnswerThatDidNotComeInTimeIsLate() {
        var story = story(Aside.filed(dossier), Aside.papersSent(dossier), Aside.answerMissed(dossier));

        assertThat(story.waiting().answer()).contains(new Answer(at("2026-03-11T08:30"), true));
    }

    @Test
    void theLastRegistrationCounts() {
        var story = story(Aside.filed(dossier), Aside.accepted(dossier));

        assertThat(story.opening()).contains(Aside.accepted(dossier));
        assertThat(story.standing()).isEqualTo(Standing.RECEIVED);
        assertThat(story.waiting().answer()).isEmpty();
    }

    @Test
    void whatIsOwedIsOwedUntilItIsReceived() {
        var asked = Aside.paymentAsked(dossier, true);
        var owing = story(dossier.accepted(), dossier.review(), asked);
        var paid = story(dossier.accepted(), dossier.review(), asked, Aside.paymentReceived(dossier));

        assertThat(owing.standing()).isEqualTo(Standing.PAYMENT_DUE);
        assertThat(owing.waiting().owed()).contains(asked);
        assertThat(owing.waiting().pause()).contains(Pause.PAYMENT);
        assertThat(paid.waiting().owed()).isEmpty();
        assertThat(paid.standing()).isEqualTo(Standing.BEING_EXAMINED);
    }

    @Test
    void aPaymentThatTheLawDoesNotExcludePausesNothing() {
        var story = story(dossier.accepted(), dossier.review(), Aside.paymentAsked(dossier, false));

        assertThat(story.waiting().owed()).isPresent();
        assertThat(story.waiting().pause()).isEmpty();
    }

    @Test
    void aWithdrawalPausesTheClockUntilItIsAnswered() {
        var asked = Aside.withdrawalAsked(dossier);
        var waiting = story(dossier.accepted(), dossier.signing(), asked);
        var declined = story(dossier.accepted(), dossier.signing(), asked, Aside.withdrawalDeclined(dossier));

        assertThat(waiting.standing()).isEqualTo(Standing.WITHDRAWAL_ASKED);
        assertThat(waiting.waiting().withdrawal()).contains(asked);
        assertThat(waiting.waiting().pause()).contains(Pause.WITHDRAWAL);
        assertThat(declined.waiting().withdrawal()).isEmpty();
        assertThat(declined.standing()).isEqualTo(Standing.AWAITING_SIGNATURE);
    }

    @Test
    void whatIsPaidWhileAWithdrawalIsOpenIsOwedNoMoreWhenItIsDeclined() {
        var asked = Aside.withdrawalAsked(dossier);
        var paid = new PaymentReceived(dossier.id(), 23, asked.occurredAt(), asked.actor(), 1, 75_000, "BL-0007");
        var declined =
                new WithdrawalDeclined(dossier.id(), 24, asked.occurredAt(), asked.actor(), "Đã giải quyết xong.");
        var owing = Aside.paymentAsked(dossier, true);

        assertThat(story(dossier.accepted(), dossier.review(), owing, asked, paid)
                        .standing())
                .isEqualTo(Standing.WITHDRAWAL_ASKED);
        assertThat(story(dossier.accepted(), dossier.review(), owing, asked, paid, declined)
                        .standing())
                .isEqualTo(Standing.BEING_EXAMINED);
    }

    @Test
    void aStoppedDossierSaysWhyWhetherItWasAcceptedOrNot() {
        var stopped = story(
                dossier.accepted(),
                dossier.review(),
                Aside.paymentAsked(dossier, true),
                Aside.stopped(dossier, StopReason.NOT_PAID));
        var closed = story(Aside.filed(dossier), Aside.papersAsked(dossier), Aside.closed(dossier));

        assertThat(stopped.standing()).isEqualTo(Standing.STOPPED);
        assertThat(stopped.stop()).hasValueSatisfying(stop -> {
            assertThat(stop.reason()).isEqualTo(StopReason.NOT_PAID);
            assertThat(stop.documentNumber()).contains("07/TB-UBND");
        });
        assertThat(stopped.waiting().owed()).isEmpty();
        assertThat(closed.stop())
                .hasValueSatisfying(stop -> assertThat(stop.reason()).isEqualTo(StopReason.NOT_SUPPLEMENTED));
        assertThat(closed.waiting().needed()).isEmpty();
    }

    @Test
    void aStepThatIsSentBackToIsTheCurrentOneAgain() {
        var back = story(
                dossier.accepted(),
                dossier.received(),
                dossier.review(),
                dossier.signing(),
                Aside.sentBack(dossier, 11));

        assertThat(back.currentStep().map(Step::ordinal)).contains(2);
        assertThat(back.currentStep().map(Step::due)).isEmpty();
    }

    @Test
    void aResultGivenOutEndsTheStoryAlsoWhenItIsHeardBeforeTheDecision() {
        var whole = story(dossier.accepted(), Aside.handedOver(dossier), dossier.decided());
        var early = story(dossier.accepted(), Aside.handedOver(dossier));

        assertThat(whole.standing()).isEqualTo(Standing.RETURNED);
        assertThat(whole.handedOver()).contains(Aside.handedOver(dossier));
        assertThat(early.standing()).isEqualTo(Standing.RECEIVED);
    }

    @Test
    void itIsTheSameInWhateverOrderTheFactsCameIn() {
        var facts = new ArrayList<>(Aside.life(dossier));
        facts.add(dossier.decided());
        var inOrder = gist(facts);
        var random = new Random(27);

        for (int round = 0; round < 500; round++) {
            Collections.shuffle(facts, random);
            assertThat(gist(facts)).isEqualTo(inOrder);
        }
    }

    private static List<Object> gist(List<AboutDossier> facts) {
        var story = Story.of(facts);
        return Arrays.asList(
                story.standing(),
                story.opening(),
                story.currentStep(),
                story.waiting(),
                story.stop(),
                story.handedOver(),
                story.entries());
    }

    private static Story story(AboutDossier... facts) {
        return Story.of(List.of(facts));
    }
}
