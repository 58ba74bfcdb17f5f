package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.time.DueWarnings.BROKEN;
import static vn.onestop.time.DueWarnings.NEAR;
import static vn.onestop.time.DueWarnings.NOTHING;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight working hours to answer what came in on Culture Day at 10:00 (AS-12c), warned of two hours before. */
class DueWarningsTest {

    private static final Instant DUE = H0730.plus(at("2026-11-24 10:00"), Duration.ofHours(8));
    private static final DueWarnings ANSWER = new DueWarnings(H0730.minus(DUE, Duration.ofHours(2)), DUE, H0730);

    @Test
    void theOfficeHasEightOfItsHoursAndIsWarnedTwoOfThemBefore() {
        assertThat(DUE).isEqualTo(at("2026-11-26 08:00"));
        assertThat(ANSWER.nearFrom()).isEqualTo(at("2026-11-25 15:30"));
    }

    @ParameterizedTest(name = "{0}: {1}, next {2}")
    @CsvSource({
        "2026-11-24 10:00:00, -2, 2026-11-25 15:30",
        "2026-11-25 15:29:59, -2, 2026-11-25 15:30",
        "2026-11-25 15:30:00, -1, 2026-11-26 08:00:01",
        "2026-11-26 08:00:00, -1, 2026-11-26 08:00:01",
        "2026-11-26 08:00:01,  0, 2026-11-27 07:30",
        "2026-11-27 07:30:00,  1, 2026-11-30 07:30",
        "2026-11-28 09:00:00,  1, 2026-11-30 07:30",
        "2026-11-30 07:30:00,  2, 2026-12-01 07:30"
    })
    void eachIsSaidOnceAndTheNextIsWaitedFor(String now, int level, String next) {
        assertThat(ANSWER.toSay(level, at(now))).isEmpty();
        assertThat(ANSWER.next(level, at(now))).isEqualTo(at(next));
        if (level > NOTHING) {
            assertThat(ANSWER.toSay(level - 1, at(now))).containsExactly(level);
            assertThat(ANSWER.next(level - 1, at(now))).isEqualTo(at(now));
        }
    }

    @Test
    void ofWhatPassedUnsaidOnlyWhatIsStillTrueIsSaid() {
        assertThat(ANSWER.toSay(NOTHING, at("2026-11-26 08:00:01"))).containsExactly(BROKEN);
        assertThat(ANSWER.toSay(NEAR, at("2026-12-01 09:00"))).containsExactly(BROKEN, 3);
    }
}
