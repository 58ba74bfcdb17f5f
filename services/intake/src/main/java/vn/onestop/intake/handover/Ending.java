package vn.onestop.intake.handover;

/** How processing has ended its part. */
public enum Ending {
    /** Granted: what was asked for. */
    GRANTED,
    /** Declined in writing (văn bản trả lời không đủ điều kiện): a result too. */
    DECLINED,
    /** Dừng giải quyết: no result, but originals and money to give back. */
    STOPPED
}
