package vn.onestop.processing.casefile;

/** What can be done to a case. */
public enum Act {
    OPEN,
    /** Nhận việc. */
    TAKE,
    /** Phân công: a free step is given to an official, by the head or by a rule. */
    ASSIGN,
    /** Chuyển đồng nghiệp. */
    HAND_ON,
    /** Hoàn thành bước. */
    COMPLETE,
    /** Trả lại bước trước: an earlier step has to be done again. */
    SEND_BACK,
    /** Lấy ý kiến cơ quan phối hợp: another agency is asked; the clock runs on. */
    CONSULT,
    /** Trả lời ý kiến: by the agency that was asked. */
    ANSWER,
    /** Yêu cầu bổ sung. */
    REQUEST_SUPPLEMENT,
    /** Kiểm tra giấy tờ bổ sung: some of it still needs work. */
    CHECK_SUPPLEMENT,
    /** Tiếp nhận bổ sung: all of it is there. */
    RECEIVE_SUPPLEMENT,
    /** Yêu cầu thực hiện nghĩa vụ tài chính. */
    REQUEST_PAYMENT,
    /** Đã thực hiện nghĩa vụ tài chính: heard from the cashier. */
    RECEIVE_PAYMENT,
    /** Tiếp nhận yêu cầu rút hồ sơ: the citizen asks to have the dossier back. */
    REQUEST_WITHDRAWAL,
    /** Không cho rút hồ sơ: the case goes on where it was. */
    DECLINE_WITHDRAWAL,
    /** Dừng giải quyết, form 05: the case ends without a decision. */
    STOP,
    /** Xin lỗi và hẹn lại ngày trả kết quả, form 04. */
    APOLOGISE,
    /** Dự thảo, trình ký: what the leader is to sign is written. */
    DRAFT,
    /** Gia hạn theo luật: the limit grows as the procedure's text allows. */
    EXTEND,
    /** Ký: the leader grants or declines. */
    SIGN,
    /** Cấp số, phát hành: the clerk numbers and issues what the leader signed. */
    ISSUE,
    /** Đính kèm kết quả: the document of the result is kept as a file. */
    ATTACH,
    /** Đính chính: a new dossier is to mend the result that was issued. */
    CORRECT,
    /** Tính lại hạn: a new calendar moved the due date; nobody does it but the system. */
    RECOMPUTE,
    /** Hẹn lại theo lịch mới: the citizen is told the date that the law wants now. */
    REISSUE
}
