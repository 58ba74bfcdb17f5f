package vn.onestop.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The week of an agency from a day on.
 *
 * @param working when officials work; limits in days and in hours run on these
 * @param receiving when the counter is open; the working shifts where it says nothing
 */
public record Timetable(LocalDate validFrom, List<Shift> working, List<Shift> receiving) {

    public Timetable {
        working = List.copyOf(working);
        receiving = List.copyOf(receiving);
        if (working.isEmpty()) {
            throw new InvalidOfficeHours("from %s on the office would never open".formatted(validFrom));
        }
        for (var day : DayOfWeek.values()) {
            hours(working, day);
            hours(receiving, day);
        }
    }

    /** A week in which the counter is open whenever officials work. */
    public Timetable(LocalDate validFrom, List<Shift> working) {
        this(validFrom, working, List.of());
    }

    DayHours workingOn(DayOfWeek day) {
        return hours(working, day);
    }

    DayHours receivingOn(DayOfWeek day) {
        return hours(receiving.isEmpty() ? working : receiving, day);
    }

    private static DayHours hours(List<Shift> shifts, DayOfWeek day) {
        return new DayHours(shifts.stream().filter(shift -> shift.day() == day).toList());
    }
}
