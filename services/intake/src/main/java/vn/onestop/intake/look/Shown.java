package vn.onestop.intake.look;

/** What somebody was shown of a dossier. */
public enum Shown {
    DOSSIER,
    /** Form 01, as data or to be printed. */
    RECEIPT,
    /** Form 03, as data or to be printed. */
    REFUSAL_SLIP,
    /** Form 02 before acceptance. */
    RETURN_SLIP,
    /** Other dossiers of the same person. */
    DUPLICATES,
    FILING,
    /** A line with a name in a list of what waits to be collected. */
    RESULTS,
    /** A line with a name and an address for the follow-up book. */
    REGISTER,
    HANDOVER,
    SIGNATURE,
    FEES,
    PAPERS,
    FILE,
    /** Papers that are asked for after acceptance. */
    SUPPLEMENT,
    /** Form 02 after acceptance. */
    SUPPLEMENT_REQUEST,
    /** Form 04. */
    APOLOGY,
    /** Form 05. */
    STOP_NOTICE,
    /** Files of other dossiers of the same person. */
    REUSABLE_FILES;

    /** Whether those who work on the dossier or answer for its counter need it, and not only the counter. */
    public boolean isForDeciders() {
        return switch (this) {
            case PAPERS, FILE, SUPPLEMENT_REQUEST, APOLOGY, STOP_NOTICE, REGISTER -> true;
            case DOSSIER, RECEIPT, REFUSAL_SLIP, RETURN_SLIP, DUPLICATES, FILING, RESULTS -> false;
            case HANDOVER, SIGNATURE, FEES, SUPPLEMENT, REUSABLE_FILES -> false;
        };
    }
}
