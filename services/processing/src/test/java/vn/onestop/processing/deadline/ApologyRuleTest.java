package vn.onestop.processing.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.at;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An apology is sent at the latest one day before the date expires. */
class ApologyRuleTest {

    @ParameterizedTest(name = "accepted {0}, due {1}, at {2}: {3}")
    @CsvSource({
        "2026-01-15T09:00, 2026-02-12T17:00, 2026-02-11T23:59:59, true",
        "2026-01-15T09:00, 2026-02-12T17:00, 2026-02-12T00:00:00, false",
        "2026-03-10T08:00, 2026-03-10T17:00, 2026-03-10T17:00:00, true",
        "2026-03-10T08:00, 2026-03-10T17:00, 2026-03-10T17:00:01, false",
        "2026-03-10T16:00, 2026-03-11T17:00, 2026-03-10T16:30:00, true",
        "2026-03-10T16:00, 2026-03-11T17:00, 2026-03-11T08:00:00, false",
    })
    void isInTimeTheDayBefore(String accepted, String expires, String now, boolean inTime) {
        assertThat(ApologyRule.USUAL.isInTime(at(now), at(accepted), at(expires)))
                .isEqualTo(inTime);
    }
}
