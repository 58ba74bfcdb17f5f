package vn.onestop.intake.slip;

import java.util.Locale;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CatalogueEvent.Fee;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.Limit;
import vn.onestop.intake.registration.HandedIn;

/** How the forms word what we keep as codes. The forms are documents in Vietnamese, whatever language their reader has. */
final class Wording {

    private static final int TWO_DIGITS_FROM = 10;

    private Wording() {}

    static String of(HandedIn.Kind kind) {
        return switch (kind) {
            case ORIGINAL -> "Bản chính";
            case COPY -> "Bản sao";
            case ELECTRONIC -> "Bản điện tử";
        };
    }

    static String of(ResultDelivery delivery) {
        return switch (delivery) {
            case COUNTER -> "Bộ phận tiếp nhận và trả kết quả";
            case POST -> "Địa chỉ của người nộp hồ sơ, qua dịch vụ bưu chính công ích";
            case ELECTRONIC -> "Tài khoản của người nộp hồ sơ (bản điện tử)";
        };
    }

    static String of(Limit limit) {
        var number = two(limit.value());
        return switch (limit.unit()) {
            case SAME_DAY -> "trong ngày làm việc (tiếp nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo)";
            case WORKING_DAYS -> number + " ngày làm việc";
            case WORKING_HOURS -> number + " giờ làm việc";
            case CALENDAR_DAYS -> number + " ngày";
            case MONTHS -> number + " tháng";
        };
    }

    static String of(RefusalReason reason) {
        return switch (reason) {
            case OUTSIDE_COMPETENCE -> "Hồ sơ không thuộc thẩm quyền tiếp nhận, giải quyết.";
            case NOT_ELIGIBLE -> "Hồ sơ không đủ điều kiện giải quyết theo quy định.";
            case PAPERS_MISSING -> "Thành phần hồ sơ không đầy đủ theo quy định.";
            case OTHER -> "Lý do khác.";
        };
    }

    static String of(Fee fee) {
        if (fee.amount() == 0) {
            return "không thu";
        }
        var amount = money(fee.amount());
        var unit =
                switch (fee.unit()) {
                    case "copy" -> "/bản";
                    case "page" -> "/trang";
                    default -> "";
                };
        return amount + unit + (fee.note() == null ? "" : " (" + fee.note() + ")");
    }

    static String of(StopReason reason) {
        return switch (reason) {
            case WITHDRAWN -> "Người nộp hồ sơ đề nghị rút hồ sơ";
            case NOT_SUPPLEMENTED -> "Người nộp hồ sơ không bổ sung, hoàn thiện hồ sơ trong thời hạn đã thông báo";
            case NOT_PAID -> "Người nộp hồ sơ không thực hiện nghĩa vụ tài chính trong thời hạn đã thông báo";
            case NOT_ELIGIBLE -> "Hồ sơ không đủ điều kiện để tiếp tục giải quyết";
            case OTHER -> "Lý do khác, nêu dưới đây";
        };
    }

    /** A paper that goes back to its owner. */
    static String returned(String paper, int count) {
        return two(count) + " bản chính " + paper;
    }

    /** Money that goes back to who paid it. */
    static String returned(long amount, String receiptNumber) {
        return "số tiền đã nộp: " + money(amount) + " (biên lai số " + receiptNumber + ")";
    }

    private static String two(int number) {
        return number < TWO_DIGITS_FROM ? "0" + number : Integer.toString(number);
    }

    private static String money(long amount) {
        return String.format(Locale.ROOT, "%,d", amount).replace(',', '.') + " đồng";
    }
}
