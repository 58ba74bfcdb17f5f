package vn.onestop.processing.route;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.at;
import static vn.onestop.time.PauseCause.FINANCIAL_OBLIGATION;
import static vn.onestop.time.PauseCause.SUPPLEMENT;
import static vn.onestop.time.PauseCause.WITHDRAWAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.onestop.time.ClockEvent.Paused;
import vn.onestop.time.ClockEvent.Resumed;
import vn.onestop.time.PauseCause;

/** A clock stands still once, for however many reasons at the same time. */
class StandstillsTest {

    @Test
    void whatLiesInsideAnotherIsPartOfIt() {
        var stands = Standstills.of(List.of(
                stand(SUPPLEMENT, "2026-03-05T10:00", "2026-03-11T14:00"),
                stand(WITHDRAWAL, "2026-03-06T09:00", "2026-03-09T09:00")));

        assertThat(stands.events())
                .containsExactly(
                        new Paused(at("2026-03-05T10:00"), SUPPLEMENT, null), new Resumed(at("2026-03-11T14:00")));
        assertThat(stands.openSince()).isEmpty();
    }

    @Test
    void whatOutlastsAnotherMakesItLonger() {
        var stands = Standstills.of(List.of(
                stand(WITHDRAWAL, "2026-03-06T09:00", "2026-03-12T09:00"),
                stand(FINANCIAL_OBLIGATION, "2026-03-05T10:00", "2026-03-09T14:00")));

        assertThat(stands.events())
                .containsExactly(
                        new Paused(at("2026-03-05T10:00"), FINANCIAL_OBLIGATION, null),
                        new Resumed(at("2026-03-12T09:00")));
    }

    @Test
    void whileOneOfThemLastsAllStandsStillSinceTheFirst() {
        var outerLasts = Standstills.of(List.of(
                stand(SUPPLEMENT, "2026-03-05T10:00", null),
                stand(WITHDRAWAL, "2026-03-06T09:00", "2026-03-09T09:00")));
        var innerLasts = Standstills.of(List.of(
                stand(FINANCIAL_OBLIGATION, "2026-03-05T10:00", "2026-03-09T09:00"),
                stand(WITHDRAWAL, "2026-03-06T09:00", null)));

        assertThat(outerLasts.openSince()).contains(at("2026-03-05T10:00"));
        assertThat(innerLasts.openSince()).contains(at("2026-03-05T10:00"));
        assertThat(innerLasts.endedSince(at("2026-03-02T08:00"))).isEmpty();
    }

    @Test
    void whatBeginsWhenAnotherEndsStandsForItself() {
        var stands = Standstills.of(List.of(
                stand(SUPPLEMENT, "2026-03-05T10:00", "2026-03-06T09:00"),
                stand(WITHDRAWAL, "2026-03-06T09:00", null)));

        assertThat(stands.events()).hasSize(3);
        assertThat(stands.openSince()).contains(at("2026-03-06T09:00"));
    }

    @Test
    void onlyThoseThatBeganWithAStepOrAfterItConcernTheStep() {
        var stands = Standstills.of(List.of(
                stand(WITHDRAWAL, "2026-03-05T10:00", "2026-03-06T09:00"),
                stand(WITHDRAWAL, "2026-03-10T10:00", "2026-03-11T09:00")));

        assertThat(stands.endedSince(at("2026-03-10T10:00")))
                .extracting(Standstill::from)
                .containsExactly(at("2026-03-10T10:00"));
    }

    private static Standstill stand(PauseCause cause, String from, @Nullable String until) {
        return new Standstill(cause, at(from), until == null ? null : at(until));
    }
}
