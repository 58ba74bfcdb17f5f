package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.registration.DossierStatus.PRESENTED;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierStatusTest {

    @Test
    void everyStatusCanBeReachedFromTheCounter() {
        var reached = new HashSet<>(Set.of(PRESENTED));
        while (reached.addAll(
                reached.stream().flatMap(status -> status.next().stream()).toList())) {}

        assertThat(reached).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(DossierStatus.class));
    }

    @Test
    void whatIsAcceptedOrRefusedStaysSo() {
        assertThat(DossierStatus.ACCEPTED.next()).isEmpty();
        assertThat(DossierStatus.REFUSED.next()).isEmpty();
    }
}
