package vn.onestop.processing.route;

/** What an official may do. */
public enum Role {
    /** Cán bộ một cửa. */
    COUNTER,
    /** Cán bộ chuyên môn. */
    SPECIALIST,
    /** Lãnh đạo phòng. */
    UNIT_HEAD,
    /** Lãnh đạo cơ quan. */
    LEADER,
    /** Văn thư. */
    CLERK
}
