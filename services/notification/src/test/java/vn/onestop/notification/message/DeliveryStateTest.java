package vn.onestop.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryStateTest {

    @Test
    void everyStateCanBeReachedFromTheFirst() {
        assertThat(reachableFrom(DeliveryState.CREATED)).containsExactlyInAnyOrder(DeliveryState.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyOpenStateCanStillEndWellOrIsClosed(DeliveryState state) {
        assertThat(state.isClosed() || reachableFrom(state).contains(DeliveryState.DELIVERED))
                .isTrue();
    }

    @Test
    void onlyWhatIsNewOrCertainlyNotSentMayBeSent() {
        assertThat(DeliveryState.SENDING.before())
                .containsExactlyInAnyOrder(DeliveryState.CREATED, DeliveryState.FAILED_FOR_NOW);
    }

    private static Set<DeliveryState> reachableFrom(DeliveryState first) {
        var reached = EnumSet.of(first);
        boolean grown = true;
        while (grown) {
            var more = EnumSet.copyOf(reached);
            reached.forEach(state -> more.addAll(state.next()));
            grown = reached.addAll(more);
        }
        return reached;
    }
}
