package vn.onestop.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * An instant as an office in Vietnam reads it from calendar and clock.
 *
 * <p>Vietnam has kept one offset since 1975, so day and time are plain arithmetic; a test holds the zone's rules to it.
 *
 * @param day epoch day
 * @param nano nanosecond of that day
 */
record Moment(long day, long nano) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final long SECOND = 1_000_000_000L;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long OFFSET =
            ZONE.getRules().getOffset(Instant.parse("2000-01-01T00:00:00Z")).getTotalSeconds();

    static Moment of(Instant instant) {
        long seconds = instant.getEpochSecond() + OFFSET;
        long day = Math.floorDiv(seconds, SECONDS_PER_DAY);
        return new Moment(day, (seconds - day * SECONDS_PER_DAY) * SECOND + instant.getNano());
    }

    static Instant instant(long day, long nano) {
        return Instant.ofEpochSecond(day * SECONDS_PER_DAY - OFFSET + nano / SECOND, nano % SECOND);
    }

    static LocalDate dateOf(Instant instant) {
        return LocalDate.ofEpochDay(of(instant).day);
    }

    Instant toInstant() {
        return instant(day, nano);
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(day);
    }

    LocalTime time() {
        return LocalTime.ofNanoOfDay(nano);
    }
}
