package vn.onestop.officetime;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.time.DayKind;
import vn.onestop.time.OfficeHours;
import vn.onestop.time.Shift;
import vn.onestop.time.SpecialDay;
import vn.onestop.time.Timetable;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.time.WorkingTime;

/**
 * The working time of agencies as the catalogue publishes it. A calendar is worked out once for all agencies, and an
 * agency's hours once for all calendars; both are kept, since promises go on being explained with old ones.
 */
public final class OfficeTimes {

    private record Calendar(String version, Instant publishedAt) {}

    private record Agency(String code, int version, Instant publishedAt) {}

    private record Both(Calendar calendar, Agency agency) {}

    private record Alike(WorkingCalendar calendar, OfficeHours hours) {}

    private final Map<Calendar, WorkingCalendar> calendars = new ConcurrentHashMap<>();
    private final Map<Agency, OfficeHours> hours = new ConcurrentHashMap<>();
    private final Map<Both, WorkingTime> times = new ConcurrentHashMap<>();
    private final Map<Alike, WorkingTime> shared = new ConcurrentHashMap<>();

    /** The working time of an agency by a calendar, which it shares with agencies that keep the same hours. */
    public WorkingTime of(CalendarPublished calendar, AgencyPublished agency) {
        return times.computeIfAbsent(
                new Both(key(calendar), key(agency)),
                _ -> shared.computeIfAbsent(
                        new Alike(calendar(calendar), hours(agency)),
                        alike -> new WorkingTime(alike.calendar(), alike.hours())));
    }

    public WorkingCalendar calendar(CalendarPublished calendar) {
        return calendars.computeIfAbsent(
                key(calendar), _ -> calendar(calendar.version(), calendar.completeYears(), calendar.days()));
    }

    /** The calendar that would come into force; made anew each time, as most proposals are looked at once. */
    public static WorkingCalendar calendar(CalendarProposed proposal) {
        return calendar(proposal.proposal(), proposal.completeYears(), proposal.days());
    }

    public OfficeHours hours(AgencyPublished agency) {
        return hours.computeIfAbsent(
                key(agency),
                _ -> OfficeHours.of(agency.hours().stream()
                        .map(week -> new Timetable(week.validFrom(), shifts(week.working()), shifts(week.receiving())))
                        .toList()));
    }

    private static Calendar key(CalendarPublished calendar) {
        return new Calendar(calendar.version(), calendar.occurredAt());
    }

    private static Agency key(AgencyPublished agency) {
        return new Agency(agency.code(), agency.version(), agency.occurredAt());
    }

    private static WorkingCalendar calendar(
            String version, Set<Integer> completeYears, List<CatalogueEvent.SpecialDay> days) {
        return WorkingCalendar.of(
                version,
                completeYears,
                days.stream()
                        .map(day -> new SpecialDay(
                                day.date(), DayKind.valueOf(day.kind().name()), day.reason(), day.notice()))
                        .toList());
    }

    private static List<Shift> shifts(List<CatalogueEvent.Shift> shifts) {
        return shifts.stream()
                .map(shift -> new Shift(shift.day(), shift.from(), shift.to()))
                .toList();
    }
}
