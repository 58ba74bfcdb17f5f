package vn.onestop.processing.route;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.catalogue.Catalogue.Edition;
import vn.onestop.time.DayKind;
import vn.onestop.time.OfficeHours;
import vn.onestop.time.Shift;
import vn.onestop.time.SpecialDay;
import vn.onestop.time.Timetable;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.time.WorkingTime;

/** Working times from what intake last published; a new calendar or new hours count from the next question on. */
@Component
class CatalogueWorkingTimes implements WorkingTimes {

    private final Catalogue catalogue;
    private final Map<Edition, WorkingTime> made = new ConcurrentHashMap<>();

    CatalogueWorkingTimes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public WorkingTime now(String agency) {
        return of(catalogue.edition(agency, null).orElseThrow());
    }

    @Override
    public WorkingTime by(String calendarVersion, String agency) {
        return of(catalogue.edition(agency, calendarVersion).orElseThrow());
    }

    private WorkingTime of(Edition edition) {
        return made.computeIfAbsent(
                edition,
                _ -> workingTime(
                        catalogue.calendar(edition.calendar()).orElseThrow(),
                        catalogue.agency(edition.agency()).orElseThrow()));
    }

    static WorkingTime workingTime(CalendarPublished calendar, AgencyPublished agency) {
        var days = calendar.days().stream()
                .map(day ->
                        new SpecialDay(day.date(), DayKind.valueOf(day.kind().name()), day.reason(), day.notice()))
                .toList();
        var timetables = agency.hours().stream()
                .map(hours -> new Timetable(hours.validFrom(), shifts(hours.working()), shifts(hours.receiving())))
                .toList();
        return new WorkingTime(
                WorkingCalendar.of(calendar.version(), calendar.completeYears(), days), OfficeHours.of(timetables));
    }

    private static List<Shift> shifts(List<CatalogueEvent.Shift> shifts) {
        return shifts.stream()
                .map(shift -> new Shift(shift.day(), shift.from(), shift.to()))
                .toList();
    }
}
