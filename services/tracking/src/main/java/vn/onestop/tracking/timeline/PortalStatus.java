package vn.onestop.tracking.timeline;

/** The ten states of a dossier that the National Public Service Portal knows (trạng thái hồ sơ). */
public enum PortalStatus {
    /** Mới đăng ký. */
    FILED(1),
    /** Được tiếp nhận. */
    ACCEPTED(2),
    /** Không được tiếp nhận. */
    REFUSED(3),
    /** Đang xử lý. */
    IN_PROGRESS(4),
    /** Yêu cầu bổ sung giấy tờ. */
    SUPPLEMENT_REQUESTED(5),
    /** Yêu cầu thực hiện nghĩa vụ tài chính. */
    PAYMENT_REQUESTED(6),
    /** Công dân yêu cầu rút hồ sơ. */
    WITHDRAWAL_REQUESTED(7),
    /** Dừng xử lý. */
    STOPPED(8),
    /** Đã xử lý xong. */
    DONE(9),
    /** Đã trả kết quả. */
    RETURNED(10);

    private final int code;

    PortalStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
