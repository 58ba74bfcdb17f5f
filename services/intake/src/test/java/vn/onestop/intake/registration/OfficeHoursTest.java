package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;

@IntakeTest
class OfficeHoursTest {

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-10T07:29:59",
                "2026-03-10T12:10",
                "2026-03-10T17:00:01",
                "2026-03-14T09:00",
                "2026-03-15T09:00",
                "2026-02-17T09:00",
                "2026-11-24T09:00"
            })
    void aClosedCounterTakesNothing(String local) {
        clock.set(local);

        var accepted = counter.accept(forMaritalStatus());
        var refused = counter.refuse(ADossier.outsideCompetence());

        assertThat(accepted.status()).isEqualTo(409);
        assertThat(accepted.problem()).isEqualTo("counter-closed");
        assertThat(accepted.at("/detail")).startsWith("Trung tâm Phục vụ hành chính công phường Ba Đình");
        assertThat(refused.problem()).isEqualTo("counter-closed");
    }

    @Test
    void aSaturdayWorkedInExchangeIsAnOrdinaryDay() {
        clock.set("2025-04-26T09:00");

        assertThat(counter.accept(forMaritalStatus()).status()).isEqualTo(201);
    }

    @Test
    void whatComesFromThePortalIsAcceptedAtAnyHour() {
        clock.set("2026-03-08T21:30");

        var answer = counter.accept(forMaritalStatus().with("channel", "ONLINE"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().at("/warnings").toString()).doesNotContain("OUTSIDE_OFFICE_HOURS");
        assertThat(answer.at("/code")).contains("-260308-");
        assertThat(answer.at("/promise/due")).isEqualTo("2026-03-11T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T14:59:59, 2026-03-10T10:00:00Z",
        "2026-03-10T15:00:00, 2026-03-10T10:00:00Z",
        "2026-03-10T15:00:01, 2026-03-11T10:00:00Z",
        "2026-03-13T15:30:00, 2026-03-16T10:00:00Z",
        "2026-02-13T15:10:00, 2026-02-23T10:00:00Z"
    })
    void withinTheDayMeansTheNextWorkingDayAfterThreeInTheAfternoon(String local, String due) {
        clock.set(local);

        assertThat(counter.accept(forMaritalStatus().procedure("1.001193").papers(1, 2))
                        .at("/promise/due"))
                .isEqualTo(due);
    }

    @Test
    void theDayOfACodeIsTheDayInHanoi() {
        clock.set("2026-03-11T07:30");

        assertThat(counter.accept(forMaritalStatus()).at("/code")).contains("-260311-");
    }
}
