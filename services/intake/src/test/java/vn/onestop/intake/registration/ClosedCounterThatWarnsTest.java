package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;

@IntakeTest
@TestPropertySource(properties = "onestop.registration.office-hours=warn")
class ClosedCounterThatWarnsTest {

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Test
    void takesADossierAtNightAndTellsTheClerk() {
        clock.set("2026-11-24T22:05");

        var answer = counter.accept(forMaritalStatus());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("/warnings/0")).isEqualTo("OUTSIDE_OFFICE_HOURS");
        assertThat(answer.at("/promise/due")).isEqualTo("2026-11-27T10:00:00Z");
    }
}
