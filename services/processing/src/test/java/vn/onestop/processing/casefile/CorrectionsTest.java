package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.casefile.CaseFixture.ID;
import static vn.onestop.processing.casefile.CaseFixture.aCase;
import static vn.onestop.processing.casefile.CaseFixture.correct;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.onestop.contracts.CaseResult.CorrectionOrdered;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** A mistake in an issued result is mended by a new dossier, once, and the old case stays as it is. */
class CorrectionsTest {

    private static final Instant LATER = at("2026-04-01T09:00");

    @Test
    void theLeaderOrdersTheCorrectionAndTheCaseStaysDecided() {
        var file = aCase().decided();
        var decision = file.decision();

        var events = correct(file, LEADER, LATER);

        assertThat(events).singleElement().isInstanceOfSatisfying(CorrectionOrdered.class, ordered -> {
            assertThat(ordered.dossierId()).isEqualTo(ID);
            assertThat(ordered.actor()).isEqualTo(LEADER.actor());
            assertThat(ordered.occurredAt()).isEqualTo(LATER);
            assertThat(ordered.reason()).isEqualTo("Ghi sai năm sinh");
            assertThat(ordered.legalBasis()).isEqualTo("Điều 28 Luật Hộ tịch");
        });
        assertThat(file.status()).isEqualTo(CaseStatus.DECIDED);
        assertThat(file.decision()).isEqualTo(decision);
    }

    @Test
    void aResultIsCorrectedOnceAndASecondTimeIsToldWhoOrderedTheFirst() {
        var file = aCase().decided();
        correct(file, LEADER, LATER);

        assertThatExceptionOfType(CorrectedBefore.class)
                .isThrownBy(() -> correct(file, LEADER, LATER.plusSeconds(60)))
                .satisfies(refused -> assertThat(refused.properties())
                        .containsEntry("actor", LEADER.account())
                        .containsEntry("at", LATER));
        assertThat(Choices.of(file, LEADER)).doesNotContain(Act.CORRECT);
    }

    @Test
    void onlyTheLeaderOfTheAgencyThatDecidedOrdersIt() {
        var file = aCase().decided();
        var elsewhere = new Official("land.leader", "H26.50", Set.of(Role.LEADER), "10.0.0.1");

        assertThat(Choices.of(file, LEADER)).contains(Act.CORRECT);
        assertThatExceptionOfType(NotYoursToCorrect.class).isThrownBy(() -> correct(file, HEAD, LATER));
        assertThatExceptionOfType(NotYoursToCorrect.class).isThrownBy(() -> correct(file, REGISTRAR, LATER));
        assertThatExceptionOfType(NotYoursToCorrect.class).isThrownBy(() -> correct(file, elsewhere, LATER));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DECIDED")
    void whatIsNotIssuedIsNotCorrected(CaseStatus status) {
        var file = aCase().in(status);

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> correct(file, LEADER, LATER));
    }
}
