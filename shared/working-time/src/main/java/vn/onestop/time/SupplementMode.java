package vn.onestop.time;

/** What a request for papers does to the limit; each version of a procedure says one of the two. */
public enum SupplementMode {
    /** The due date moves by the time that was paused. */
    PAUSE,
    /** The whole limit runs again from the instant at which the dossier is complete. */
    RESTART
}
