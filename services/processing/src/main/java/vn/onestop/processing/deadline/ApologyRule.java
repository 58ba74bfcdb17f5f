package vn.onestop.processing.deadline;

import java.time.Instant;
import java.time.LocalDate;
import vn.onestop.time.WorkingCalendar;

/**
 * Until when a new date may be given with an apology: so many days before the old one expires (Decree 61/2018 and its
 * successors). A limit that leaves no such day, within the day or in hours, is apologised for before it expires.
 */
public record ApologyRule(int daysBefore) {

    public static final ApologyRule USUAL = new ApologyRule(1);

    public boolean isInTime(Instant now, Instant acceptedAt, Instant expires) {
        var lastDay = dateOf(expires).minusDays(daysBefore);
        return lastDay.isBefore(dateOf(acceptedAt))
                ? !now.isAfter(expires)
                : !dateOf(now).isAfter(lastDay);
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }
}
