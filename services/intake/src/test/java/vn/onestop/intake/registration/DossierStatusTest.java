package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.onestop.intake.registration.DossierStatus.ACCEPTED;
import static vn.onestop.intake.registration.DossierStatus.CLOSED;
import static vn.onestop.intake.registration.DossierStatus.DELIVERED;
import static vn.onestop.intake.registration.DossierStatus.PRESENTED;
import static vn.onestop.intake.registration.DossierStatus.READY;
import static vn.onestop.intake.registration.DossierStatus.REFUSED;
import static vn.onestop.intake.registration.DossierStatus.STOPPED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.onestop.contracts.EventType;
import vn.onestop.intake.registration.DossierStatus.Move;

class DossierStatusTest {

    @Test
    void everyStatusCanBeReachedFromTheCounter() {
        assertThat(reachedFrom(PRESENTED)).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(DossierStatus.class));
    }

    @ParameterizedTest
    @EnumSource
    void everyDossierCanComeToAnEnd(DossierStatus status) {
        assertThat(reachedFrom(status)).anyMatch(end -> end.moves().isEmpty());
    }

    @Test
    void whatIsRefusedClosedDeliveredOrStoppedStaysSo() {
        assertThat(Stream.of(REFUSED, CLOSED, DELIVERED, STOPPED).flatMap(end -> end.moves().stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheTableDoesNotNameIsRefused(DossierStatus status) {
        var named = status.moves().stream().map(Move::fact).toList();
        var others = new ArrayList<>(List.of(EventType.values()));
        others.removeAll(named);

        assertThat(others)
                .allSatisfy(fact -> assertThatThrownBy(() -> status.after(fact)).isInstanceOf(IllegalMove.class));
        assertThat(named).doesNotHaveDuplicates();
    }

    @Test
    void theCounterHasTheDossierAgainOnceItIsDecidedAndGivesTheResultBack() {
        var ready = ACCEPTED.after(EventType.CASE_DECIDED);

        assertThat(ready).isEqualTo(READY);
        assertThat(ready.after(EventType.RESULT_DELIVERED)).isEqualTo(DELIVERED);
        assertThat(ACCEPTED.after(EventType.CASE_STOPPED)).isEqualTo(STOPPED);
    }

    @Test
    void whatIsSentInIsAnsweredOrGoesBackForPapersAndComesAgain() {
        var filed = PRESENTED.after(EventType.DOSSIER_FILED);
        var returned = filed.after(EventType.FILING_RETURNED);

        assertThat(filed.after(EventType.DOSSIER_ACCEPTED)).isEqualTo(ACCEPTED);
        assertThat(filed.after(EventType.DOSSIER_REFUSED)).isEqualTo(REFUSED);
        assertThat(returned.after(EventType.FILING_COMPLETED)).isEqualTo(filed);
        assertThat(returned.after(EventType.FILING_CLOSED)).isEqualTo(CLOSED);
    }

    @Test
    void whatIntakeHearsIsNoneOfItsOwnFacts() {
        assertThat(Arrays.stream(DossierStatus.values())
                        .flatMap(status -> status.moves().stream())
                        .filter(move -> !move.isOurs())
                        .map(Move::fact))
                .containsOnly(EventType.CASE_DECIDED, EventType.CASE_STOPPED);
    }

    private static Set<DossierStatus> reachedFrom(DossierStatus start) {
        var reached = new HashSet<>(Set.of(start));
        while (reached.addAll(reached.stream()
                .flatMap(status -> status.moves().stream())
                .map(Move::to)
                .toList())) {}
        return reached;
    }
}
