package vn.onestop.time;

import java.time.LocalTime;

/**
 * A time limit as the law words it (thời hạn giải quyết). One kind is never converted into another: a working day is
 * not eight hours, and thirty days are not a month.
 */
public sealed interface TimeLimit {

    /** How many of its unit. */
    int value();

    Unit unit();

    /** The limit with this value and unit; a same-day limit has its usual cut-off. */
    static TimeLimit of(int value, Unit unit) {
        return switch (unit) {
            case SAME_DAY -> SameDay.USUAL;
            case WORKING_DAYS -> new WorkingDays(value);
            case WORKING_HOURS -> new WorkingHours(value);
            case CALENDAR_DAYS -> new CalendarDays(value);
            case MONTHS -> new Months(value);
        };
    }

    enum Unit {
        SAME_DAY,
        WORKING_DAYS,
        WORKING_HOURS,
        CALENDAR_DAYS,
        MONTHS
    }

    /**
     * Within the day (trong ngày); what is accepted after the cut-off, on the next working day.
     *
     * @param cutOff the last instant that still counts as the same day
     */
    record SameDay(LocalTime cutOff) implements TimeLimit {

        public static final SameDay USUAL = new SameDay(LocalTime.of(15, 0));

        @Override
        public int value() {
            return 1;
        }

        @Override
        public Unit unit() {
            return Unit.SAME_DAY;
        }
    }

    /** Working days (ngày làm việc): the day of acceptance is not counted, the last ends at close of business. */
    record WorkingDays(int value) implements TimeLimit {
        public WorkingDays {
            requirePositive(value, "working days");
        }

        @Override
        public Unit unit() {
            return Unit.WORKING_DAYS;
        }
    }

    /** Working hours (giờ làm việc): office time only, from the acceptance or the next opening. */
    record WorkingHours(int value) implements TimeLimit {

        /** Within this an agency answers what was filed online (Decree 45/2020). */
        public static final WorkingHours RECEPTION = new WorkingHours(8);

        public WorkingHours {
            requirePositive(value, "working hours");
        }

        @Override
        public Unit unit() {
            return Unit.WORKING_HOURS;
        }
    }

    /** Days (ngày): the first is not counted; a last day that is off gives way to the next working day. */
    record CalendarDays(int value) implements TimeLimit {
        public CalendarDays {
            requirePositive(value, "days");
        }

        @Override
        public Unit unit() {
            return Unit.CALENDAR_DAYS;
        }
    }

    /** Months (tháng): to the corresponding day, else the month's last; a last day that is off gives way as above. */
    record Months(int value) implements TimeLimit {
        public Months {
            requirePositive(value, "months");
        }

        @Override
        public Unit unit() {
            return Unit.MONTHS;
        }
    }

    private static void requirePositive(int value, String unit) {
        if (value <= 0) {
            throw new InvalidLimit("a limit of %d %s".formatted(value, unit));
        }
    }
}
