package vn.onestop.intake.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import vn.onestop.time.WorkingCalendar;

/** The clock on the wall of the test's office; it stands until somebody moves it. */
public final class OfficeClock extends Clock {

    /** A Tuesday with the counters open. */
    public static final String USUAL = "2026-03-10T09:15";

    private volatile Instant now = at(USUAL);

    /** @param local as read in Hanoi */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    public void set(String local) {
        now = at(local);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
