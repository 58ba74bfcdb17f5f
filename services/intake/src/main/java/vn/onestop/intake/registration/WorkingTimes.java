package vn.onestop.intake.registration;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.time.DayKind;
import vn.onestop.time.OfficeHours;
import vn.onestop.time.Shift;
import vn.onestop.time.SpecialDay;
import vn.onestop.time.Timetable;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.time.WorkingTime;

/** Calendars and office hours as the catalogue has published them, made ready for counting. */
@Component
class WorkingTimes {

    private final Map<String, WorkingCalendar> calendars = new ConcurrentHashMap<>();

    WorkingTime of(CalendarPublished calendar, AgencyPublished agency) {
        return new WorkingTime(
                calendars.computeIfAbsent(calendar.version(), _ -> calendar(calendar)),
                OfficeHours.of(agency.hours().stream()
                        .map(hours ->
                                new Timetable(hours.validFrom(), shifts(hours.working()), shifts(hours.receiving())))
                        .toList()));
    }

    private static WorkingCalendar calendar(CalendarPublished calendar) {
        return WorkingCalendar.of(
                calendar.version(),
                calendar.completeYears(),
                calendar.days().stream()
                        .map(day -> new SpecialDay(
                                day.date(), DayKind.valueOf(day.kind().name()), day.reason(), day.notice()))
                        .toList());
    }

    private static List<Shift> shifts(List<vn.onestop.contracts.CatalogueEvent.Shift> shifts) {
        return shifts.stream()
                .map(shift -> new Shift(shift.day(), shift.from(), shift.to()))
                .toList();
    }
}
