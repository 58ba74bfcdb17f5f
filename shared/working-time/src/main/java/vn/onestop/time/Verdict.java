package vn.onestop.time;

import java.time.Instant;

/** How a dossier ended against its limit. */
public enum Verdict {
    /** Before the due date. */
    EARLY,
    /** On the due date, not after the due instant. */
    IN_TIME,
    /** After the due instant. */
    LATE;

    /** How work that ended at an instant stands against its due instant. */
    public static Verdict of(Instant end, Instant due) {
        if (end.isAfter(due)) {
            return LATE;
        }
        return Moment.dateOf(end).isBefore(Moment.dateOf(due)) ? EARLY : IN_TIME;
    }
}
