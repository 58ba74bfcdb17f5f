package vn.onestop.intake.filing;

/** Why something that was sent in ends before it is accepted. */
public enum Closing {
    /** Người nộp rút hồ sơ: who sent it in has taken it back. */
    WITHDRAWN,
    /** Không bổ sung trong thời hạn: what was asked for has not come by the last day. */
    NOT_SUPPLEMENTED
}
