package vn.onestop.time;

/** Which rule made a limit end at its last instant. */
public enum ClosingRule {
    /** Accepted by the cut-off: the same day. */
    BEFORE_CUT_OFF,
    /** Accepted after the cut-off or on a day that is not worked: the next working day. */
    AFTER_CUT_OFF,
    /** The last day counted ends at close of business. */
    CLOSE_OF_BUSINESS,
    /** The last day counted ends at the hour of the acceptance, in working time. */
    HOUR_OF_ACCEPTANCE,
    /** The last day was off or paused to its end: close of business of the next working day. */
    LAST_DAY_MOVED,
    /** The office time that was paused is added to the end. */
    PAUSE_GIVEN_BACK,
    /** The office time is used up. */
    OFFICE_TIME_USED_UP
}
