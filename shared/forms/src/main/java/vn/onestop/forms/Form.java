package vn.onestop.forms;

/**
 * A form (biểu mẫu) by what it is for. Its number, title and circular depend on the day it is issued: number 05 was the
 * control slip until 15/09/2025 and is the stop notice since.
 */
public enum Form {
    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT,
    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT_REQUEST,
    /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL,
    /** Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết; before, Phiếu xin lỗi và hẹn lại ngày trả kết quả. */
    APOLOGY,
    /** Thông báo dừng giải quyết hồ sơ, since Circular 03/2025. */
    STOP_NOTICE,
    /** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
    CONTROL_SLIP,
    /** Sổ theo dõi hồ sơ. */
    FOLLOW_UP_BOOK
}
