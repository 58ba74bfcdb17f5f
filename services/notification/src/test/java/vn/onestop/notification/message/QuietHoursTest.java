package vn.onestop.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T20:59:59, 2026-03-10T20:59:59",
        "2026-03-10T21:00, 2026-03-11T07:00",
        "2026-03-10T22:45, 2026-03-11T07:00",
        "2026-03-11T00:00, 2026-03-11T07:00",
        "2026-03-11T06:59:59, 2026-03-11T07:00",
        "2026-03-11T07:00, 2026-03-11T07:00"
    })
    void whatComesAtNightWaitsForTheMorning(LocalDateTime at, LocalDateTime goesOut) {
        assertThat(hours("21:00", "07:00").over(instant(at))).isEqualTo(instant(goesOut));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T11:59, 2026-03-10T11:59",
        "2026-03-10T12:30, 2026-03-10T13:30",
        "2026-03-10T13:30, 2026-03-10T13:30"
    })
    void theyMayLieWithinADay(LocalDateTime at, LocalDateTime goesOut) {
        assertThat(hours("12:00", "13:30").over(instant(at))).isEqualTo(instant(goesOut));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10T00:00", "2026-03-10T22:45"})
    void thereAreNoneWhereTheyEndAsTheyBegin(LocalDateTime at) {
        assertThat(hours("00:00", "00:00").over(instant(at))).isEqualTo(instant(at));
    }

    private static QuietHours hours(String from, String until) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(HANOI).toInstant();
    }
}
