package vn.onestop.processing.absence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people at the office read them. */
final class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Shown() {}

    static String on(LocalDate date) {
        return DAY.format(date);
    }
}
