package vn.onestop.contracts;

/** Where the facts travel. */
public final class Topics {

    /** What intake says about dossiers, by dossier id. */
    public static final String DOSSIERS = "intake.dossiers";

    /** What processing says about cases, by dossier id. */
    public static final String CASES = "processing.cases";

    /** What notification says about messages, by dossier id. */
    public static final String MESSAGES = "notification.messages";

    /** Reference data, compacted, by procedure version, agency, calendar version and official. */
    public static final String CATALOGUE = "intake.catalogue";

    /** What processing says about a changed calendar, by proposal and calendar version. */
    public static final String CALENDAR = "processing.calendar";

    /** Partitions of every topic that is keyed by dossier id. */
    public static final int PARTITIONS = 24;

    private Topics() {}
}
