package vn.onestop.processing.absence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.onestop.time.WorkingCalendar;

/**
 * Who is to be away from which day to which, both included, and who does the work.
 *
 * @param official account of who is away
 * @param deputy account of who acts meanwhile
 */
public record AbsenceWish(
        String official,
        String deputy,
        LocalDate from,
        LocalDate to,
        @Nullable String reason) {

    Instant start() {
        return from.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
