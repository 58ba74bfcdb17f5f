package vn.onestop.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** What the scenarios start from: the real days off of 2023 to 2026 and two offices. */
final class Given {

    static final WorkingCalendar CALENDAR = WorkingCalendar.of("test", Set.of(2023, 2024, 2025, 2026), daysOff());
    static final WorkingTime H0730 = new WorkingTime(CALENDAR, hours("07:30", "11:30", "13:30", "17:00"));
    static final WorkingTime H0800 = new WorkingTime(CALENDAR, hours("08:00", "12:00", "13:30", "17:30"));

    private Given() {}

    static OfficeHours hours(String open, String noon, String afternoon, String close) {
        return OfficeHours.mondayToFriday(
                LocalTime.parse(open), LocalTime.parse(noon), LocalTime.parse(afternoon), LocalTime.parse(close));
    }

    /** {@code 2026-03-10 09:15} in Vietnam. */
    static Instant at(String localTime) {
        return LocalDateTime.parse(localTime.replace(' ', 'T'))
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static List<SpecialDay> daysOff() {
        return Notice.read(csv());
    }

    static String csv() {
        try (var csv = Given.class.getResourceAsStream("days-off.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
