package vn.onestop.time;

/** Why the clock of a dossier stands still. */
public enum PauseCause {
    /** Papers are asked for (yêu cầu bổ sung); every procedure allows it. */
    SUPPLEMENT,
    /** The applicant has to pay a fee, a tax or the land levy (nghĩa vụ tài chính). */
    FINANCIAL_OBLIGATION,
    /** Another agency is asked (lấy ý kiến). */
    CONSULTATION,
    /** The site is looked at, or the plot measured (thẩm định thực địa). */
    SITE_VISIT,
    /** The dossier is posted for the public (niêm yết công khai). */
    PUBLIC_POSTING,
    /** A declared incident, with a decision. */
    INCIDENT,
    /** The applicant asks to have the dossier back (yêu cầu rút hồ sơ) and waits for the answer; always allowed. */
    WITHDRAWAL
}
