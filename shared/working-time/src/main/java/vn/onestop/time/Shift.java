package vn.onestop.time;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** Opening time of one weekday (ca làm việc), without a break in it. */
public record Shift(DayOfWeek day, LocalTime from, LocalTime to) {

    public Shift {
        if (!from.isBefore(to)) {
            throw new InvalidOfficeHours(
                    "on %s the shift from %s to %s ends before it begins".formatted(day, from, to));
        }
    }
}
