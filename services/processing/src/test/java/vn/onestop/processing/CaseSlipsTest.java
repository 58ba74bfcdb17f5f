package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.LAND_SPECIALIST;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.SPECIALIST;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The form that goes with a running case, printed from its own records. */
class CaseSlipsTest extends ProcessingTest {

    @Test
    void theControlSlipTellsEveryHandOverAndWhetherItWasInTime() throws IOException {
        var code = atTheSpecialist();
        clock.set("2026-03-03T09:00");
        by(SPECIALIST).handsOn(code, 2, COLLEAGUE.account(), "Nghỉ phép");
        clock.set("2026-03-13T10:00");
        by(COLLEAGUE).completes(code, 2);

        assertThat(text(by(COUNTER_CLERK).prints(code, "control-slip")))
                .contains(
                        "Mẫu số 06 – Thông tư số 03/2025/TT-VPCP",
                        "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
                        "Thời gian nhận hồ sơ: 08 giờ 00 phút, ngày 02 tháng 3 năm 2026",
                        "Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 16 tháng 3 năm 2026",
                        "08 giờ 05 phút, ngày 02 tháng 3 năm 2026 Đúng hạn",
                        "10 giờ 00 phút, ngày 13 tháng 3 năm 2026 Quá hạn",
                        "1. Giao: SPECIALIST",
                        "2. Nhận: LEADER",
                        "official2");
    }

    @Test
    void aDossierThatWasSentBackHasALineForEveryTimeItChangedHands() throws IOException {
        var code = atTheSpecialist();
        clock.set("2026-03-04T09:00");
        by(SPECIALIST).completes(code, 2);
        by(LEADER).takes(code, 3);
        clock.set("2026-03-05T14:00");
        by(LEADER)
                .posts(
                        code,
                        "/steps/3/send-back",
                        by(LEADER).versionOf(code),
                        Map.of("toStep", 2, "reason", "Thiếu chữ ký"));

        assertThat(text(by(COUNTER_CLERK).prints(code, "control-slip")))
                .contains(
                        "09 giờ 00 phút, ngày 04 tháng 3 năm 2026",
                        "14 giờ 00 phút, ngày 05 tháng 3 năm 2026",
                        "1. Giao: LEADER",
                        "2. Nhận: SPECIALIST",
                        "Trả lại");
    }

    @Test
    void theControlSlipIsForThoseWhomItConcerns() {
        var code = atTheSpecialist();

        assertThat(by(LAND_SPECIALIST)
                        .get("/api/cases/" + code + "/forms/control-slip")
                        .problem())
                .isEqualTo("no-such-case");
    }

    private String atTheSpecialist() {
        var code = openedCase();
        by(COUNTER_CLERK).takes(code, 1);
        by(COUNTER_CLERK).completes(code, 1);
        by(SPECIALIST).takes(code, 2);
        return code;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("[\\s\\u00A0]+", " ");
        }
    }
}
