package vn.onestop.intake.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.DayKind;
import vn.onestop.contracts.CatalogueEvent.SpecialDay;

/** {@code calendar.yaml}: what is known about the days in {@code days-off.csv}. */
record CalendarFile(String cause, Set<Integer> completeYears) {

    /** The one calendar there is. */
    static final String CODE = "days-off";

    private static final String HEAD = "date,kind,reason,notice";

    Entry entry(List<String> daysOff) {
        if (daysOff.isEmpty() || !daysOff.getFirst().equals(HEAD)) {
            throw new UnusableCatalogue("days-off.csv must begin with the line " + HEAD);
        }
        var days = daysOff.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(CalendarFile::day)
                .toList();
        return new Entry(
                Kind.CALENDAR,
                CODE,
                LocalDate.EPOCH,
                (version, at) -> new CalendarPublished(Integer.toString(version), at, cause, completeYears, days));
    }

    private static SpecialDay day(String line) {
        var columns = line.split(",", 4);
        if (columns.length != 4) {
            throw new UnusableCatalogue("days-off.csv has a line without its four columns: " + line);
        }
        return new SpecialDay(LocalDate.parse(columns[0]), DayKind.valueOf(columns[1]), columns[2], columns[3]);
    }
}
