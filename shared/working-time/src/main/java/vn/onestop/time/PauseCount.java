package vn.onestop.time;

/** How a pause is measured where the limit is counted in working days. */
public enum PauseCount {
    /** By working days: the day of the request is not paused, the day of completion is. */
    WHOLE_DAYS,
    /** By office time, to the second. */
    OFFICE_TIME
}
