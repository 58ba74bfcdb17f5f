package vn.onestop.tracking.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

    private final ADossier dossier = ADossier.number(112);

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 2",
        "REFUSED, 3",
        "BEING_EXAMINED, 4",
        "AWAITING_SIGNATURE, 4",
        "BEING_ISSUED, 4",
        "WAITING_FOR_PAPERS, 5",
        "FILED, 1",
        "PAYMENT_DUE, 6",
        "WITHDRAWAL_ASKED, 7",
        "STOPPED, 8",
        "RETURNED, 10",
        "GRANTED, 9",
        "DECLINED, 9"
    })
    void isOneOfThePortalsTen(Standing standing, int portal) {
        assertThat(standing.portal().code()).isEqualTo(portal);
    }

    @Test
    void thePortalCountsFromOneToTen() {
        assertThat(Arrays.stream(PortalStatus.values()).map(PortalStatus::code))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "STOPPED", "GRANTED", "DECLINED", "RETURNED"})
    void nothingMovesADossierThatIsDone(Standing done) {
        assertThat(done.isFinal()).isTrue();
        assertThat(done.after(dossier.review())).isEqualTo(done);
        assertThat(done.after(dossier.papersAsked())).isEqualTo(done);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"REFUSED", "STOPPED", "GRANTED", "DECLINED", "RETURNED"},
            mode = EnumSource.Mode.EXCLUDE)
    void anyOpenDossierCanBeDecided(Standing open) {
        assertThat(open.isFinal()).isFalse();
        assertThat(open.after(dossier.decided())).isEqualTo(Standing.GRANTED);
    }
}
