package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockAheadTest {

    private static final Instant NINE = Instant.parse("2026-03-10T02:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-03-11T02:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void showsTheRealTimeUntilSomebodyMovesIt() {
        assertThat(at(NINE).instant()).isEqualTo(NINE);
        assertThat(at(NINE).ahead()).isZero();
    }

    @Test
    void goesOnFromWhereItWasMovedToForEverybodyWhoSharesTheFile() {
        at(NINE).moveTo(NEXT_DAY);

        assertThat(at(NINE).instant()).isEqualTo(NEXT_DAY);
        assertThat(at(NINE.plusSeconds(7)).instant()).isEqualTo(NEXT_DAY.plusSeconds(7));
    }

    @Test
    void itsOwnMoveCountsAtOnce() {
        var clock = at(NINE);

        clock.moveTo(NEXT_DAY);

        assertThat(clock.instant()).isEqualTo(NEXT_DAY);
        assertThat(clock.ahead()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void timeDoesNotGoBack() {
        var clock = at(NINE);
        clock.moveTo(NEXT_DAY);

        assertThatThrownBy(() -> clock.moveTo(NINE)).isInstanceOf(OutOfOrder.class);
        assertThat(clock.instant()).isEqualTo(NEXT_DAY);
    }

    @Test
    void anotherZoneIsTheSameInstant() {
        var clock = at(NINE);
        clock.moveTo(NEXT_DAY);

        var inHanoi = clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

        assertThat(inHanoi.instant()).isEqualTo(NEXT_DAY);
        assertThat(inHanoi.getZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    private ClockAhead at(Instant real) {
        return new ClockAhead(Clock.fixed(real, ZoneOffset.UTC), folder.resolve("clock"));
    }
}
