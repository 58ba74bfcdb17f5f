package vn.onestop.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.channel.Outcome;
import vn.onestop.notification.channel.SmsReceipt.State;

class MessageTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-11T00:00:00Z");
    private static final MessageRules STRICT = TestRules.echoing(false);
    private static final MessageRules ECHOING = TestRules.echoing(true);

    @Test
    void isAcceptedWhenTheCentreHasTakenEverySegment() {
        var message = sending(MessageKind.ACCEPTED, 2);

        message.answered(1, Map.of(1, taken("a"), 2, taken("b")), NOW, STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(message.dueAt()).isNull();
        assertThat(message.milestones()).containsExactly(Milestone.SENT);
    }

    @Test
    void isDeliveredWhenEverySegmentIs() {
        var message = sending(MessageKind.ACCEPTED, 2);
        message.answered(1, Map.of(1, taken("a"), 2, taken("b")), NOW, STRICT);

        message.receipt(2, State.DELIVERED, "b");
        var halfway = message.state();
        message.receipt(1, State.DELIVERED, "a");

        assertThat(halfway).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(message.state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(message.milestones()).containsExactly(Milestone.SENT, Milestone.DELIVERED);
    }

    @Test
    void aReceiptThatComesBeforeTheAnswerCountsOnce() {
        var message = sending(MessageKind.ACCEPTED, 1);

        message.receipt(1, State.DELIVERED, "a");
        message.receipt(1, State.DELIVERED, "a");
        message.answered(1, Map.of(1, taken("a")), NOW, STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(message.milestones()).containsExactly(Milestone.SENT, Milestone.DELIVERED);
    }

    @Test
    void goesAgainLaterWhenTheCentreIsBusy() {
        var message = sending(MessageKind.ACCEPTED, 1);

        message.answered(1, Map.of(1, new Outcome.NotNow("busy")), NOW, STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.FAILED_FOR_NOW);
        assertThat(message.dueAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(message.milestones()).isEmpty();
    }

    @Test
    void atNightAnSmsWaitsForTheMorningAndAnEmailWakesNobody() {
        var aQuarterToEleven = Instant.parse("2026-03-10T15:45:00Z");

        assertThat(STRICT.earliest(MessageKind.ACCEPTED, MessageChannel.SMS, aQuarterToEleven))
                .isEqualTo(MORNING);
        assertThat(STRICT.earliest(MessageKind.ACCEPTED, MessageChannel.EMAIL, aQuarterToEleven))
                .isEqualTo(aQuarterToEleven);
    }

    @Test
    void doesNotGoAgainInTheQuietHours() {
        var nearlyNine = Instant.parse("2026-03-10T13:59:59Z");
        var message = sending(MessageKind.ACCEPTED, 1);

        message.answered(1, Map.of(1, new Outcome.NotNow("busy")), nearlyNine, STRICT);

        assertThat(message.dueAt()).isEqualTo(MORNING);
    }

    @Test
    void onlyTheSegmentsThatTheCentreDoesNotHaveGoAgain() {
        var message = sending(MessageKind.ACCEPTED, 3);

        message.answered(1, Map.of(1, taken("a"), 2, new Outcome.NotNow("busy")), NOW, STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.FAILED_FOR_NOW);
        assertThat(message.pieces())
                .extracting(Piece::ordinal, p -> p.state().isToBeSent())
                .containsExactly(tuple(1, false), tuple(2, true), tuple(3, true));
    }

    @Test
    void hasFailedForGoodWhenTheCentreRefusesIt() {
        var message = sending(MessageKind.ACCEPTED, 1);

        message.answered(1, Map.of(1, new Outcome.Never("no such number")), NOW, STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.FAILED_FOR_GOOD);
        assertThat(message.reason()).isEqualTo("no such number");
        assertThat(message.milestones()).containsExactly(Milestone.FAILED);
    }

    @Test
    void hasFailedForGoodWhenItCannotBeDelivered() {
        var message = sending(MessageKind.ACCEPTED, 1);
        message.answered(1, Map.of(1, taken("a")), NOW, STRICT);

        message.receipt(1, State.LOST, "a");

        assertThat(message.state()).isEqualTo(DeliveryState.FAILED_FOR_GOOD);
        assertThat(message.milestones()).containsExactly(Milestone.SENT, Milestone.FAILED);
    }

    @Test
    void nobodyKnowsWhenNoAnswerCame() {
        var message = sending(MessageKind.ACCEPTED, 1);

        message.answered(1, Map.of(1, new Outcome.Unclear("no answer")), NOW, STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(message.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void aDoubtIsSettledByTheReceipt() {
        var message = sending(MessageKind.ACCEPTED, 1);
        message.leftBehind(NOW, STRICT);

        message.receipt(1, State.ON_ITS_WAY, "a");

        assertThat(message.state()).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(message.dueAt()).isNull();
    }

    @Test
    void aDoubtIsSettledByAnAnswerThatComesLate() {
        var message = sending(MessageKind.ACCEPTED, 1);
        message.leftBehind(NOW, STRICT);

        message.answered(1, Map.of(1, taken("a")), NOW, STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.ACCEPTED);
    }

    @Test
    void silenceOfACentreThatEchoesOurReferenceMeansThatItNeverHadTheMessage() {
        var message = sending(MessageKind.ACCEPTED, 1);
        message.leftBehind(NOW, ECHOING);

        message.settleDoubt(NOW, ECHOING);

        assertThat(message.state()).isEqualTo(DeliveryState.FAILED_FOR_NOW);
        assertThat(message.dueAt()).isEqualTo(NOW);
    }

    @Test
    void aLostResultIsWorseThanADoubleOne() {
        var message = sending(MessageKind.RESULT_READY, 1);
        message.leftBehind(NOW, STRICT);

        message.settleDoubt(NOW, STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.FAILED_FOR_NOW);
    }

    @Test
    void anAcceptanceInDoubtIsLeftToAPerson() {
        var message = sending(MessageKind.ACCEPTED, 1);
        message.leftBehind(NOW, STRICT);

        message.settleDoubt(NOW, STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(message.dueAt()).isNull();
    }

    @Test
    void isGivenUpAfterADay() {
        var message = sending(MessageKind.ACCEPTED, 1);

        message.answered(1, Map.of(1, new Outcome.NotNow("busy")), NOW.plus(Duration.ofHours(25)), STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.FAILED_FOR_GOOD);
    }

    @Test
    void anAnswerToAnEarlierAttemptProvesNothingBad() {
        var message = message(MessageKind.ACCEPTED, 1, 2, DeliveryState.SENDING);

        message.answered(1, Map.of(1, new Outcome.Never("late refusal")), NOW, STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.SENDING);
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static Message sending(MessageKind kind, int pieces) {
        return message(kind, pieces, 1, DeliveryState.SENDING);
    }

    private static Message message(MessageKind kind, int pieces, int attempts, DeliveryState state) {
        var identity = new Message.Identity(
                UUID.randomUUID(), UUID.randomUUID(), kind, MessageChannel.SMS, Contact.Part.FILER);
        List<Piece> toSend = IntStream.rangeClosed(1, pieces)
                .mapToObj(ordinal -> new Piece(ordinal, ordinal, null, Piece.State.TO_SEND))
                .toList();
        return new Message(identity, NOW, state, attempts, NOW, toSend);
    }

    private static Outcome taken(@Nullable String id) {
        return new Outcome.Taken(id);
    }
}
