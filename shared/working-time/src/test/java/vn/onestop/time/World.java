package vn.onestop.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * An office in which random cases play, and beside what we compute with a plain list of every minute of six years:
 * whether anyone works in it.
 */
final class World {

    static final LocalDateTime FIRST = LocalDateTime.parse("2022-12-01T00:00");
    static final int DAY = 24 * 60;
    private static final LocalDate LAST = LocalDate.parse("2029-01-01");
    private static final Set<Integer> YEARS = Set.of(2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029);
    private static final Set<DayOfWeek> ORDINARY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WITHOUT_MONDAY = EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);

    static final List<World> ALL = List.of(
            new World(ORDINARY, Given.daysOff(), Given.H0730.officeHours()),
            new World(ORDINARY, Given.daysOff(), Given.H0800.officeHours()),
            new World(ORDINARY, Given.daysOff(), changingTwice()),
            new World(ORDINARY, Given.daysOff(), shortFridays()),
            new World(ORDINARY, randomDays(1), without(DayOfWeek.MONDAY)),
            new World(WITHOUT_MONDAY, List.of(), tuesdayToSaturday()),
            new World(ORDINARY, randomDays(2), Given.H0730.officeHours()),
            new World(ORDINARY, randomDays(3), changingTwice()));

    final WorkingTime time;
    private final Set<DayOfWeek> week;
    private final List<SpecialDay> special;
    private final boolean[] open;
    private final boolean[] closing;
    private final boolean[] legalDay;

    private World(Set<DayOfWeek> week, List<SpecialDay> special, OfficeHours hours) {
        this.week = week;
        this.special = special;
        this.time = new WorkingTime(WorkingCalendar.of("world", week, YEARS, special), hours);
        int days = (int) ChronoUnit.DAYS.between(FIRST.toLocalDate(), LAST);
        this.open = new boolean[days * DAY];
        this.closing = new boolean[days * DAY];
        this.legalDay = new boolean[days];
        for (int day = 0; day < days; day++) {
            var date = FIRST.toLocalDate().plusDays(day);
            legalDay[day] = isLegalWorkingDay(date);
            for (var shift : legalDay[day] ? shiftsOf(date, hours) : List.<Shift>of()) {
                for (int m = minuteOf(shift.from()); m < minuteOf(shift.to()); m++) {
                    open[day * DAY + m] = true;
                }
            }
            for (int minute = day * DAY + 1; minute < (day + 1) * DAY; minute++) {
                closing[minute] = open[minute - 1] && isLastOfDay(minute);
            }
        }
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private boolean isLegalWorkingDay(LocalDate date) {
        for (var day : special) {
            if (day.date().equals(date)) {
                return day.kind() == DayKind.SWAP_WORK;
            }
        }
        return week.contains(date.getDayOfWeek());
    }

    private List<Shift> shiftsOf(LocalDate date, OfficeHours hours) {
        var timetable = hours.timetables().getFirst();
        for (var later : hours.timetables()) {
            timetable = later.validFrom().isAfter(date) ? timetable : later;
        }
        var weekday = date.getDayOfWeek();
        while (isSwappedIn(date) && shiftsOn(weekday, timetable).isEmpty()) {
            weekday = weekday.minus(1);
        }
        return shiftsOn(weekday, timetable);
    }

    private boolean isSwappedIn(LocalDate date) {
        return special.stream().anyMatch(day -> day.date().equals(date) && day.kind() == DayKind.SWAP_WORK);
    }

    private static List<Shift> shiftsOn(DayOfWeek weekday, Timetable timetable) {
        return timetable.working().stream()
                .filter(shift -> shift.day() == weekday)
                .toList();
    }

    /** Whether somebody works in the minute that begins now. */
    boolean isOpen(int minute) {
        return open[minute];
    }

    boolean isLegalDay(int day) {
        return legalDay[day];
    }

    /** Whether it never opens on a weekday that the law counts. */
    boolean isShutOnALegalDay() {
        return time.officeHours().timetables().stream()
                .anyMatch(timetable ->
                        week.stream().anyMatch(day -> shiftsOn(day, timetable).isEmpty()));
    }

    /** Whether the office shuts for the day at this minute. */
    boolean closesAt(int minute) {
        return closing[minute];
    }

    private boolean isLastOfDay(int minute) {
        for (int m = minute; m % DAY != 0; m++) {
            if (open[m]) {
                return false;
            }
        }
        return true;
    }

    static Instant instant(int minute) {
        return FIRST.plusMinutes(minute).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static OfficeHours changingTwice() {
        return OfficeHours.of(List.of(
                new Timetable(
                        LocalDate.EPOCH,
                        Given.hours("07:30", "11:30", "13:30", "17:00")
                                .timetables()
                                .getFirst()
                                .working()),
                new Timetable(
                        LocalDate.parse("2024-07-01"),
                        Given.hours("07:00", "11:30", "13:30", "17:00")
                                .timetables()
                                .getFirst()
                                .working()),
                new Timetable(
                        LocalDate.parse("2025-10-15"),
                        Given.hours("08:00", "12:00", "13:00", "16:30")
                                .timetables()
                                .getFirst()
                                .working())));
    }

    private static OfficeHours shortFridays() {
        var shifts = new ArrayList<Shift>();
        for (var day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)) {
            shifts.add(new Shift(day, LocalTime.of(7, 0), LocalTime.of(11, 30)));
            shifts.add(new Shift(day, LocalTime.of(13, 0), LocalTime.of(17, 15)));
        }
        shifts.add(new Shift(DayOfWeek.FRIDAY, LocalTime.of(7, 30), LocalTime.of(12, 0)));
        return OfficeHours.of(List.of(new Timetable(LocalDate.EPOCH, shifts)));
    }

    private static OfficeHours without(DayOfWeek closed) {
        return OfficeHours.of(List.of(new Timetable(
                LocalDate.EPOCH,
                Given.H0800.officeHours().timetables().getFirst().working().stream()
                        .filter(shift -> shift.day() != closed)
                        .toList())));
    }

    private static OfficeHours tuesdayToSaturday() {
        return OfficeHours.of(List.of(new Timetable(
                LocalDate.EPOCH,
                WITHOUT_MONDAY.stream()
                        .map(day -> new Shift(day, LocalTime.of(8, 0), LocalTime.of(16, 0)))
                        .toList())));
    }

    private static List<SpecialDay> randomDays(int seed) {
        var random = new Random(seed);
        var days = new ArrayList<SpecialDay>();
        for (var date = FIRST.toLocalDate(); date.isBefore(LAST); date = date.plusDays(1 + random.nextInt(24))) {
            var kind =
                    date.getDayOfWeek() == DayOfWeek.SATURDAY ? DayKind.SWAP_WORK : DayKind.values()[random.nextInt(3)];
            days.add(new SpecialDay(date, kind, "random", "seed " + seed));
        }
        return days;
    }
}
