package vn.onestop.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which days are worked: a week, and the days that differ from it (lịch làm việc).
 *
 * <p>A year is complete once its yearly notice is known. In an incomplete year only the days that the law fixes for
 * ever are taken off, and every date that depends on a day in it is provisional. Immutable: a new notice makes a new
 * version.
 */
public final class WorkingCalendar {

    /** Where all of this happens. */
    public static final ZoneId ZONE = Moment.ZONE;

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
            Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private final String version;
    private final Set<DayOfWeek> week;
    private final Set<Integer> completeYears;
    private final Map<LocalDate, SpecialDay> special;
    private final Map<LocalDate, SpecialDay> derived;
    private final DayTable table;

    private WorkingCalendar(
            String version, Set<DayOfWeek> week, Set<Integer> completeYears, Map<LocalDate, SpecialDay> special) {
        this.version = version;
        this.week = week;
        this.completeYears = completeYears;
        this.special = special;
        this.derived = derive(week, completeYears, special);
        var all = new TreeMap<>(derived);
        all.putAll(special);
        this.table = new DayTable(week, all, completeYears);
    }

    /** A calendar of the ordinary week, Monday to Friday. */
    public static WorkingCalendar of(String version, Set<Integer> completeYears, Collection<SpecialDay> days) {
        return of(version, MONDAY_TO_FRIDAY, completeYears, days);
    }

    /** A calendar of any week. */
    public static WorkingCalendar of(
            String version, Set<DayOfWeek> week, Set<Integer> completeYears, Collection<SpecialDay> days) {
        if (week.isEmpty()) {
            throw new InvalidOfficeHours("a week without any working day");
        }
        var byDate = new TreeMap<LocalDate, SpecialDay>();
        for (var day : days) {
            DayTable.requireInside(day.date());
            var other = byDate.put(day.date(), day);
            if (other != null) {
                throw new ContradictoryDays("%s is both %s (%s) and %s (%s)"
                        .formatted(day.date(), other.kind(), other.notice(), day.kind(), day.notice()));
            }
            if (day.kind().isWorked() && week.contains(day.date().getDayOfWeek())) {
                throw new ContradictoryDays(
                        "%s is %s but its week works on it anyway".formatted(day.date(), day.kind()));
            }
        }
        return new WorkingCalendar(
                version,
                Collections.unmodifiableSet(EnumSet.copyOf(week)),
                Collections.unmodifiableSet(new TreeSet<>(completeYears)),
                Collections.unmodifiableMap(byDate));
    }

    private static Map<LocalDate, SpecialDay> derive(
            Set<DayOfWeek> week, Set<Integer> completeYears, Map<LocalDate, SpecialDay> special) {
        var derived = new TreeMap<LocalDate, SpecialDay>();
        for (int year = DayTable.FIRST_YEAR; year <= DayTable.LAST_YEAR; year++) {
            if (!completeYears.contains(year)) {
                LawDays.of(year, week).forEach(day -> derived.put(day.date(), day));
            }
        }
        derived.keySet().removeAll(special.keySet());
        return Collections.unmodifiableMap(derived);
    }

    /** Names this state of knowledge; a promise keeps the version it was computed with. */
    public String version() {
        return version;
    }

    /** Years whose notice is known. */
    public Set<Integer> completeYears() {
        return completeYears;
    }

    /** The days this calendar was made of, in order. */
    public Collection<SpecialDay> specialDays() {
        return special.values();
    }

    /** Whether officials work on this day. */
    public boolean isWorkingDay(LocalDate date) {
        return table.isWorking(date.toEpochDay());
    }

    /** What makes a day differ from its week, a day derived from the law among them. */
    public Optional<SpecialDay> specialDay(LocalDate date) {
        var day = special.get(date);
        return Optional.ofNullable(day == null ? derived.get(date) : day);
    }

    /** Working days after the first date, up to and with the second; negative when the second comes first. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return workingDaysBetween(after.toEpochDay(), upTo.toEpochDay());
    }

    int workingDaysBetween(long after, long upTo) {
        return table.countTo(upTo) - table.countTo(after);
    }

    /** The n-th working day after a date. */
    public LocalDate workingDayAfter(LocalDate date, int n) {
        return LocalDate.ofEpochDay(table.dayNumber((long) table.countTo(date.toEpochDay()) + n));
    }

    /** Whether any day from the first to the last belongs to a year without its notice. */
    public boolean isProvisional(LocalDate first, LocalDate last) {
        return table.isUncertain(first.toEpochDay(), last.toEpochDay());
    }

    /** Years without their notice among those from the first day to the last. */
    public Set<Integer> incompleteYears(LocalDate first, LocalDate last) {
        var years = new TreeSet<Integer>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (!completeYears.contains(year)) {
                years.add(year);
            }
        }
        return years;
    }

    boolean isSwappedIn(long day) {
        var date = LocalDate.ofEpochDay(day);
        var exception = special.get(date);
        return exception != null && exception.kind().isWorked();
    }

    /** A weekly rest day that nothing special is said about. */
    boolean isPlainRestDay(long day) {
        var date = LocalDate.ofEpochDay(day);
        return !week.contains(date.getDayOfWeek()) && specialDay(date).isEmpty();
    }

    Set<DayOfWeek> week() {
        return week;
    }

    DayTable table() {
        return table;
    }
}
