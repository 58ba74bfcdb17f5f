package vn.onestop.intake.catalogue;

/** What has become of a proposed calendar. */
public enum ProposalState {
    /** Chờ tính tác động: what it would change is not known yet. */
    PROPOSED,
    /** Đã tính tác động: may be applied. */
    MEASURED,
    /** Đã áp dụng. */
    APPLIED,
    /** Đã rút. */
    WITHDRAWN,
    /** Lỗi thời: another calendar came into force meanwhile. */
    OUTDATED;

    boolean isOpen() {
        return this == PROPOSED || this == MEASURED;
    }
}
