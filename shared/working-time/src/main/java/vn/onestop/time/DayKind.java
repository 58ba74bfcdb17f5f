package vn.onestop.time;

/** How a special day differs from its week. */
public enum DayKind {
    /** A public holiday (ngày nghỉ lễ, Tết). */
    HOLIDAY,
    /** Off in place of a holiday that fell on a weekly rest day (nghỉ bù). */
    COMPENSATION,
    /** Off in exchange for a rest day that is worked (hoán đổi, nghỉ). */
    SWAP_OFF,
    /** A weekly rest day that is worked (hoán đổi, làm bù). */
    SWAP_WORK;

    boolean isWorked() {
        return this == SWAP_WORK;
    }
}
