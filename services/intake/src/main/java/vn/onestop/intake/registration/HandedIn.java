package vn.onestop.intake.registration;

/**
 * A paper that was handed in.
 *
 * @param ordinal which of the procedure's papers it is
 * @param kind as the national portal counts them (loại bản)
 */
public record HandedIn(int ordinal, Kind kind, int count) {

    /** Bản chính, bản sao, bản điện tử: codes 0, 1 and 2 of the national portal. */
    public enum Kind {
        ORIGINAL,
        COPY,
        ELECTRONIC
    }
}
