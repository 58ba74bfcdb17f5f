package vn.onestop.intake.catalogue;

import java.time.LocalDate;
import java.util.Set;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.officetime.Facts;
import vn.onestop.time.InvalidNotice;
import vn.onestop.time.Notice;

/** {@code calendar.yaml}: what is known about the days in {@code days-off.csv}. */
record CalendarFile(String cause, Set<Integer> completeYears) {

    /** The one calendar there is. */
    static final String CODE = "days-off";

    Entry entry(String daysOff) {
        try {
            var days = Facts.specialDays(Notice.read(daysOff, completeYears));
            return new Entry(
                    Kind.CALENDAR,
                    CODE,
                    LocalDate.EPOCH,
                    (version, at) -> new CalendarPublished(Integer.toString(version), at, cause, completeYears, days));
        } catch (InvalidNotice e) {
            throw new UnusableCatalogue("days-off.csv is refused: " + e.getMessage(), e);
        }
    }
}
