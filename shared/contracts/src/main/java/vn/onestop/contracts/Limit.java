package vn.onestop.contracts;

/** A time limit as the law words it (thời hạn giải quyết). Units are never converted into one another. */
public record Limit(int value, Unit unit) {

    public enum Unit {
        /** Trong ngày: accepted after 15:00, the next working day. */
        SAME_DAY,
        /** Ngày làm việc. */
        WORKING_DAYS,
        /** Giờ làm việc. */
        WORKING_HOURS,
        /** Ngày. */
        CALENDAR_DAYS,
        /** Tháng. */
        MONTHS
    }
}
