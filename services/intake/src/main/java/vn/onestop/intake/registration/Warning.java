package vn.onestop.intake.registration;

/** What the official should know about a dossier that was taken all the same. */
public enum Warning {
    /** The counter was closed. */
    OUTSIDE_OFFICE_HOURS,
    /** The promise depends on a year whose days off are not known yet. */
    PROVISIONAL_PROMISE,
    /** The same person has brought or sent in something under the same procedure not long ago. */
    SIMILAR_DOSSIER
}
