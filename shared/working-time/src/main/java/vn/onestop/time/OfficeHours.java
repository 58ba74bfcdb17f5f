package vn.onestop.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * When an agency works and when its counter receives (giờ làm việc, giờ tiếp nhận), each week valid from a day on.
 *
 * <p>Days before the first timetable follow the first. In order of validity.
 */
public record OfficeHours(List<Timetable> timetables) {

    public OfficeHours {
        if (timetables.isEmpty()) {
            throw new InvalidOfficeHours("no timetable at all");
        }
        timetables = timetables.stream()
                .sorted(Comparator.comparing(Timetable::validFrom))
                .toList();
        for (int i = 1; i < timetables.size(); i++) {
            var from = timetables.get(i).validFrom();
            if (from.equals(timetables.get(i - 1).validFrom())) {
                throw new InvalidOfficeHours("two timetables hold from " + from);
            }
        }
    }

    public static OfficeHours of(Collection<Timetable> timetables) {
        return new OfficeHours(List.copyOf(timetables));
    }

    /** A morning and an afternoon from Monday to Friday, always. */
    public static OfficeHours mondayToFriday(LocalTime open, LocalTime noon, LocalTime afternoon, LocalTime close) {
        var shifts = new ArrayList<Shift>();
        for (int day = DayOfWeek.MONDAY.getValue(); day <= DayOfWeek.FRIDAY.getValue(); day++) {
            shifts.add(new Shift(DayOfWeek.of(day), open, noon));
            shifts.add(new Shift(DayOfWeek.of(day), afternoon, close));
        }
        return of(List.of(new Timetable(LocalDate.EPOCH, shifts)));
    }
}
