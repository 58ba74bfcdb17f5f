package vn.onestop.standalone.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.onestop.time.DayKind;
import vn.onestop.time.SpecialDay;
import vn.onestop.time.WorkingCalendar;

/** On which days the offices work, as intake publishes it. */
record OfficeDays(WorkingCalendar calendar) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static OfficeDays of(JsonNode published) {
        var years = published
                .get("completeYears")
                .valueStream()
                .map(JsonNode::asInt)
                .collect(Collectors.toSet());
        var days = published.get("days").valueStream().map(OfficeDays::day).toList();
        return new OfficeDays(WorkingCalendar.of(published.get("version").asString(), years, days));
    }

    private static SpecialDay day(JsonNode day) {
        return new SpecialDay(
                LocalDate.parse(day.get("date").asString()),
                DayKind.valueOf(day.get("kind").asString()),
                day.path("reason").asString(""),
                day.path("notice").asString(""));
    }

    /** In the morning, so many working days later. */
    Instant morning(Instant now, int daysLater) {
        var today = now.atZone(WorkingCalendar.ZONE).toLocalDate();
        return calendar.workingDayAfter(today, daysLater)
                .atTime(MORNING)
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
    }
}
