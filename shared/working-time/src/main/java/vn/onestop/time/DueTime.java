package vn.onestop.time;

/**
 * At which time of its last day a limit in days or months ends. The law says at midnight, when nobody can collect
 * anything; so it ends at close of business, unless an office keeps to the hour it took the dossier.
 */
public enum DueTime {
    /** When the office closes on the last day. */
    CLOSE_OF_BUSINESS,
    /**
     * At the hour of the acceptance, moved into working time: an hour in a break becomes its beginning, one before
     * opening the opening. What is accepted on a day off or ends on one keeps no hour and ends at close of business.
     */
    HOUR_OF_ACCEPTANCE
}
