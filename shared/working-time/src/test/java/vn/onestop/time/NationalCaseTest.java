package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.time.Given.at;

import java.util.List;
import org.junit.jupiter.api.Test;

class NationalCaseTest {

    private final NationalCase d1 = promised("2026-03-05 17:00").processedAt(at("2026-03-04 10:00"));
    private final NationalCase d2 = promised("2026-03-05 17:00").processedAt(at("2026-03-05 16:59"));
    private final NationalCase d3 = promised("2026-03-05 17:00").processedAt(at("2026-03-06 08:00"));
    private final NationalCase d4 =
            promised("2026-03-16 17:00").processedAt(at("2026-03-13 10:00")).returnedAt(at("2026-03-20 10:00"));
    private final NationalCase d5 = promised("2026-03-16 17:00").waitingSince(at("2026-03-11 09:00"));
    private final NationalCase d6 =
            promised("2026-03-16 17:00").waitingSince(at("2026-03-11 09:00"), at("2026-03-12 09:00"));
    private final NationalCase d7 = promised("2026-04-08 17:00");
    private final NationalCase d8 = promised("2026-03-23 17:00");
    private final NationalCase d10 = promised("2026-03-23 17:00").stoppedAt(at("2026-03-19 10:00"));

    @Test
    void as22OnTimeAsDecision766CountsIt() {
        var end = at("2026-03-31 23:59:59");
        var accepted = List.of(d1, d2, d3, d4, d5, d6, d7, d8, d10);

        assertThat(accepted.stream().filter(dossier -> dossier.isOnTime(end))).containsExactly(d1, d2, d4, d5, d7, d10);
        assertThat(NationalCase.onTimeRate(accepted, end)).isEqualTo(66.67);
    }

    @Test
    void as18ASecondRequestStillOpenAtTheEndOfThePeriodIsOverdue() {
        var pause = new Pause(PauseCause.SUPPLEMENT, at("2026-03-05 10:00"), at("2026-03-11 14:00"));

        var once = promised("2026-03-20 17:00").waitedDuring(pause).waitingSince(at("2026-03-13 09:00"));

        assertThat(d6.isOnTime(at("2026-03-31 23:59:59"))).isFalse();
        assertThat(once.isOnTime(at("2026-03-31 23:59:59"))).isTrue();
    }

    @Test
    void theTimeOfAnAnsweredRequestIsSubtracted() {
        var pause = new Pause(PauseCause.SUPPLEMENT, at("2026-03-05 10:00"), at("2026-03-07 10:00"));
        var dossier = promised("2026-03-16 17:00").waitedDuring(pause);

        assertThat(dossier.processedAt(at("2026-03-18 17:00")).isOnTime(at("2026-03-31 17:00")))
                .isTrue();
        assertThat(dossier.processedAt(at("2026-03-18 17:01")).isOnTime(at("2026-03-31 17:00")))
                .isFalse();
    }

    @Test
    void whatHappensAfterThePeriodDoesNotCountInIt() {
        var late = promised("2026-03-20 17:00").processedAt(at("2026-04-02 10:00"));

        assertThat(late.isOnTime(at("2026-03-19 23:59"))).isTrue();
        assertThat(late.isOnTime(at("2026-03-31 23:59"))).isFalse();
    }

    @Test
    void nothingAcceptedIsNoRate() {
        assertThat(NationalCase.onTimeRate(List.of(), at("2026-03-31 23:59"))).isZero();
    }

    private static NationalCase promised(String instant) {
        return NationalCase.promised(at(instant));
    }
}
