package vn.onestop.processing.slip;

import vn.onestop.contracts.CaseDetour.StopReason;

/** How the forms word what we keep as codes. The forms are documents in Vietnamese, whatever language their reader has. */
final class Wording {

    private Wording() {}

    static String of(StopReason reason) {
        return switch (reason) {
            case WITHDRAWN -> "Người nộp hồ sơ đề nghị rút hồ sơ";
            case NOT_SUPPLEMENTED -> "Người nộp hồ sơ không bổ sung, hoàn thiện hồ sơ trong thời hạn đã thông báo";
            case NOT_PAID -> "Người nộp hồ sơ không thực hiện nghĩa vụ tài chính trong thời hạn đã thông báo";
            case NOT_ELIGIBLE -> "Hồ sơ không đủ điều kiện để tiếp tục giải quyết";
            case OTHER -> "Lý do khác, nêu dưới đây";
        };
    }
}
