package vn.onestop.processing.casefile;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.onestop.time.WorkingCalendar;

/** Instants as people at the office read them. */
final class Shown {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private Shown() {}

    static String at(Instant instant) {
        return LOCAL.format(instant);
    }
}
