package vn.onestop.time;

import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.onestop.time.InvalidNotice.Problem;
import vn.onestop.time.InvalidNotice.Reason;

/**
 * Reads the days off of one or more years (thông báo nghỉ lễ, Tết) from CSV with the columns {@code date,kind,reason,notice}.
 * Whatever is wrong refuses the whole, with its line.
 */
public final class Notice {

    private static final String HEAD = "date,kind,reason,notice";
    private static final int COLUMNS = 4;
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final int DAYS_OF_TET = 5;

    private final List<SpecialDay> days = new ArrayList<>();
    private final Map<LocalDate, SpecialDay> byDate = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Notice() {}

    /** The days, or {@link InvalidNotice}; what the years lack is not looked at. */
    public static List<SpecialDay> read(String csv) {
        return read(csv, Set.of());
    }

    /** The days, or {@link InvalidNotice}, also when one of these years is not whole. */
    public static List<SpecialDay> read(String csv, Set<Integer> wholeYears) {
        var notice = new Notice();
        notice.readLines(csv.lines().toList());
        if (notice.problems.isEmpty()) {
            wholeYears.stream().sorted().forEach(notice::requireWhole);
        }
        if (!notice.problems.isEmpty()) {
            throw new InvalidNotice(notice.problems);
        }
        return List.copyOf(notice.days);
    }

    private void readLines(List<String> lines) {
        if (lines.isEmpty() || !withoutMark(lines.getFirst()).strip().equals(HEAD)) {
            problem(1, Reason.WRONG_COLUMNS, lines.isEmpty() ? "" : lines.getFirst());
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                readLine(i + 1, lines.get(i));
            }
        }
    }

    /** Spreadsheets put a byte order mark first. */
    private static String withoutMark(String head) {
        return head.startsWith("\uFEFF") ? head.substring(1) : head;
    }

    private void readLine(int line, String text) {
        var cells = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            problem(line, Reason.WRONG_COLUMNS, text);
            return;
        }
        var date = date(line, cells.get(0));
        var kind = kind(line, cells.get(1));
        if (cells.get(2).isEmpty() || cells.get(3).isEmpty()) {
            problem(line, Reason.NO_REASON_OR_NOTICE, text);
        }
        if (date.isPresent() && kind.isPresent()) {
            add(line, new SpecialDay(date.get(), kind.get(), cells.get(2), cells.get(3)));
        }
    }

    private Optional<LocalDate> date(int line, String text) {
        try {
            var date = LocalDate.parse(text);
            DayTable.requireInside(date);
            return Optional.of(date);
        } catch (DateTimeException | OutsideCalendar _) {
            problem(line, Reason.NOT_A_DATE, text);
            return Optional.empty();
        }
    }

    private Optional<DayKind> kind(int line, String text) {
        var kind = Arrays.stream(DayKind.values())
                .filter(known -> known.name().equals(text))
                .findFirst();
        if (kind.isEmpty()) {
            problem(line, Reason.UNKNOWN_KIND, text);
        }
        return kind;
    }

    private void add(int line, SpecialDay day) {
        boolean inWeek = WEEK.contains(day.date().getDayOfWeek());
        if (day.kind().isWorked() && inWeek) {
            problem(line, Reason.WORKED_ON_A_WORKING_DAY, day.date().toString());
        } else if (day.kind() != DayKind.HOLIDAY && !day.kind().isWorked() && !inWeek) {
            problem(line, Reason.OFF_ON_A_REST_DAY, day.date().toString());
        }
        var other = byDate.putIfAbsent(day.date(), day);
        if (other != null) {
            boolean contradicts = other.kind().isWorked() != day.kind().isWorked();
            problem(
                    line,
                    contradicts ? Reason.CONTRADICTORY_DAY : Reason.REPEATED_DAY,
                    day.date().toString());
        }
        days.add(day);
    }

    private void requireWhole(int year) {
        for (var lawful : LawDays.of(year, WEEK)) {
            var known = byDate.get(lawful.date());
            boolean off = known == null
                    ? !WEEK.contains(lawful.date().getDayOfWeek())
                    : !known.kind().isWorked();
            if (!off) {
                problem(0, Reason.YEAR_NOT_WHOLE, "%s %s".formatted(lawful.date(), lawful.reason()));
            }
        }
        long tet = holidays(year, 1, 20, 2, 28);
        if (tet < DAYS_OF_TET) {
            problem(0, Reason.YEAR_NOT_WHOLE, "%d Tết Nguyên đán".formatted(year));
        }
        if (holidays(year, 9, 1, 9, 3) < 2) {
            problem(0, Reason.YEAR_NOT_WHOLE, "%d Quốc khánh".formatted(year));
        }
        var swaps = days.stream()
                .filter(day -> day.date().getYear() == year)
                .collect(toMap(SpecialDay::kind, _ -> 1, Integer::sum));
        if (!swaps.getOrDefault(DayKind.SWAP_OFF, 0).equals(swaps.getOrDefault(DayKind.SWAP_WORK, 0))) {
            problem(0, Reason.SWAPS_DO_NOT_MATCH, Integer.toString(year));
        }
    }

    private long holidays(int year, int fromMonth, int fromDay, int toMonth, int toDay) {
        var from = LocalDate.of(year, fromMonth, fromDay);
        var to = LocalDate.of(year, toMonth, toDay);
        return days.stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY)
                .map(SpecialDay::date)
                .filter(date -> !date.isBefore(from) && !date.isAfter(to))
                .distinct()
                .count();
    }

    private void problem(int line, Reason reason, String detail) {
        problems.add(new Problem(line, reason, detail));
    }
}
