package vn.onestop.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.channel.Outcome;

class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-11T00:00:00Z");
    private static final MessageRules STRICT = TestRules.echoing(false);

    @Test
    void zaloBringsTransactionsAtAnyHourAndCareOnlyByDay() {
        var aQuarterToEleven = Instant.parse("2026-03-10T15:45:00Z");

        assertThat(STRICT.earliest(MessageKind.RESULT_READY, MessageChannel.ZALO, aQuarterToEleven))
                .isEqualTo(aQuarterToEleven);
        assertThat(STRICT.earliest(MessageKind.RETURNED, MessageChannel.ZALO, aQuarterToEleven))
                .isEqualTo(MORNING);
    }

    @Test
    void aResultThatDoesNotArriveByZaloTakesTheNextWaySoon() {
        var message = byZalo(MessageKind.RESULT_READY);

        message.waitOn(NOW.plus(Duration.ofMinutes(31)), STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.FAILED_FOR_GOOD);
        assertThat(message.needsAnotherWay()).isTrue();
    }

    @Test
    void whoIsAskedToPayIsRatherAskedADayLateThanTwice() {
        var message = byZalo(MessageKind.PAYMENT_REQUESTED);

        message.waitOn(NOW.plus(Duration.ofMinutes(31)), STRICT);
        var soon = message.state();
        message.waitOn(NOW.plus(Duration.ofHours(24)), STRICT);

        assertThat(soon).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(message.state()).isEqualTo(DeliveryState.FAILED_FOR_GOOD);
    }

    @Test
    void atNightNobodyGivesZaloUpForAnSmsThatHasToWait() {
        var message = byZalo(MessageKind.RESULT_READY);
        var aQuarterToEleven = Instant.parse("2026-03-10T15:45:00Z");

        message.waitOn(aQuarterToEleven, STRICT);

        assertThat(message.state()).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(message.dueAt()).isEqualTo(MORNING);
    }

    private static Message byZalo(MessageKind kind) {
        var identity = new Message.Identity(
                UUID.randomUUID(), UUID.randomUUID(), kind, MessageChannel.ZALO, Contact.Part.FILER);
        var piece = new Piece(1, 1, null, Piece.State.TO_SEND);
        var message = new Message(identity, NOW, DeliveryState.SENDING, 1, NOW, List.of(piece));
        message.answered(1, Map.of(1, new Outcome.Taken("z")), NOW, STRICT);
        return message;
    }
}
