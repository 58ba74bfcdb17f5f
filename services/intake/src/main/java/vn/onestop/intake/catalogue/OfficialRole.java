package vn.onestop.intake.catalogue;

/** What an official may do; the names stand in tokens and in facts. */
public enum OfficialRole {
    /** Cán bộ một cửa. */
    COUNTER,
    /** Cán bộ chuyên môn. */
    SPECIALIST,
    /** Lãnh đạo phòng. */
    UNIT_HEAD,
    /** Lãnh đạo cơ quan. */
    LEADER,
    /** Văn thư. */
    CLERK,
    /** Quản trị hệ thống. */
    ADMIN,
    /** Hỗ trợ vận hành. */
    SUPPORT,
    /** Kiểm tra nội bộ. */
    AUDITOR
}
