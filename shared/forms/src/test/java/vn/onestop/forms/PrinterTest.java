package vn.onestop.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.onestop.forms.Examples.BEFORE;
import static vn.onestop.forms.Examples.TODAY;
import static vn.onestop.forms.Examples.at;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PrinterTest {

    /** Every composed letter of the language, large and small. */
    private static final String LETTERS =
            "ÀÁẢÃẠ ĂẰẮẲẴẶ ÂẦẤẨẪẬ ĐÈÉẺẼẸ ÊỀẾỂỄỆ ÌÍỈĨỊ ÒÓỎÕỌ ÔỒỐỔỖỘ ƠỜỚỞỠỢ ÙÚỦŨỤ ƯỪỨỬỮỰ ỲÝỶỸỴ"
                    + " àáảãạ ăằắẳẵặ âầấẩẫậ đèéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ";

    private final Printer printer = new Printer();

    @BeforeAll
    static void theValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("vn.onestop.forms.Examples#all")
    void everyFormIsPdfA(Sheet sheet) throws Exception {
        var printed = printer.print(sheet);

        try (var parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(printed), PDFAFlavour.PDFA_2_B)) {
            var result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_2_B, false)
                    .validate(parser);
            assertThat(result.getTestAssertions())
                    .extracting(TestAssertion::getRuleId, TestAssertion::getMessage)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIPT,            2025-09-14T23:59, 01, 01/2018, Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
        "RECEIPT,            2025-09-15T00:00, 01, 03/2025, Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
        "SUPPLEMENT_REQUEST, 2026-03-10T09:15, 02, 03/2025, 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'",
        "REFUSAL,            2025-03-10T09:15, 03, 01/2018, Phiếu từ chối giải quyết hồ sơ",
        "REFUSAL,            2026-03-10T09:15, 03, 03/2025, Phiếu từ chối tiếp nhận giải quyết hồ sơ",
        "APOLOGY,            2025-03-10T09:15, 04, 01/2018, Phiếu xin lỗi và hẹn lại ngày trả kết quả",
        "APOLOGY,            2026-03-10T09:15, 04, 03/2025, Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
        "STOP_NOTICE,        2026-03-10T09:15, 05, 03/2025, Thông báo dừng giải quyết hồ sơ",
        "CONTROL_SLIP,       2025-03-10T09:15, 05, 01/2018, Phiếu kiểm soát quá trình giải quyết hồ sơ",
        "CONTROL_SLIP,       2026-03-10T09:15, 06, 03/2025, Phiếu kiểm soát quá trình giải quyết hồ sơ",
        "FOLLOW_UP_BOOK,     2025-03-10T09:15, 06, 01/2018, Sổ theo dõi hồ sơ",
        "FOLLOW_UP_BOOK,     2026-03-10T09:15, 07, 03/2025, Sổ theo dõi hồ sơ"
    })
    void aFormIsCalledAsOnTheDayItIsIssued(Form form, String day, String number, String circular, String title) {
        var imprint = printer.imprint(form, at(day));

        assertThat(imprint).isEqualTo(new Imprint(form, number, title, "Thông tư số " + circular + "/TT-VPCP"));
    }

    @Test
    void nobodyGivesAStopNoticeBeforeTheCircularThatBroughtIt() {
        assertThatThrownBy(() -> printer.print(Examples.stop(BEFORE))).isInstanceOf(NoSuchForm.class);
    }

    @Test
    void theReceiptOfTodaySaysWhenTheResultIsExpected() {
        assertThat(text(Examples.receipt(TODAY)))
                .contains(
                        "Mẫu số 01 – Thông tư số 03/2025/TT-VPCP",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "TRUNG TÂM PHỤC VỤ",
                        "HÀNH CHÍNH CÔNG",
                        "PHƯỜNG BA ĐÌNH",
                        "Ba Đình, ngày 10 tháng 3 năm 2026",
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        "Tiếp nhận hồ sơ của: Nguyễn Thị Hoài Thương",
                        "STT Tên giấy tờ Loại giấy tờ Số lượng",
                        "3. Thời gian nhận hồ sơ: 09 giờ 15 phút, ngày 10 tháng 3 năm 2026.",
                        "4. Thời gian dự kiến trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 13 tháng 3 năm 2026.",
                        "6. Phí, lệ phí (nếu có): 15.000 đồng.",
                        "mã tra cứu K7XM");
    }

    @Test
    void theReceiptOfTheFormerCircularHasNoFeeAndNoTable() {
        assertThat(text(Examples.receipt(BEFORE)))
                .contains(
                        "Mẫu số 01 – Thông tư số 01/2018/TT-VPCP",
                        "(Liên: Giao người nộp hồ sơ)",
                        "1. Tờ khai cấp Giấy xác nhận tình trạng hôn nhân (Bản chính, số lượng: 01)",
                        "Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 13 tháng 3 năm 2025",
                        "Vào Sổ theo dõi hồ sơ, Quyển số:")
                .doesNotContain("dự kiến", "lệ phí");
    }

    @Test
    void aSupplementRequestNamesThePaperAndTheContent() {
        assertThat(text(Examples.supplement(TODAY)))
                .contains(
                        "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                        "Hồ sơ của: Nguyễn Thị Hoài Thương",
                        "Số điện thoại: 0912 345 678 Email: thuong.nguyen@example.vn",
                        "Trích lục khai tử của chồng Nộp bản chính hoặc bản sao có chứng thực",
                        "Căn cứ: Điều 22 Nghị định số 123/2015/NĐ-CP",
                        "Thời hạn bổ sung, hoàn thiện hồ sơ: đến hết ngày 20 tháng 3 năm 2026");
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(text(Examples.refusal(TODAY)))
                .contains(
                        "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
                        "Thủ tục đăng ký thường trú do Công an phường giải quyết.")
                .contains("thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau");
        assertThat(text(Examples.refusal(BEFORE))).contains("PHIẾU TỪ CHỐI GIẢI QUYẾT HỒ SƠ");
    }

    @Test
    void anApologyGivesReasonAndNewDateAndComesFromTheLateAgency() {
        assertThat(text(Examples.apology(TODAY)))
                .contains(
                        "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
                        "VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI",
                        "Kính gửi: Ông/Bà Nguyễn Thị Hoài Thương",
                        "Số điện thoại: 0912 345 678",
                        "Hà Nội, ngày 10 tháng 3 năm 2026",
                        "Lý do: bản trích đo địa chính phải đo lại",
                        "Thời gian trả kết quả hẹn lại: 17 giờ 30 phút, ngày 18 tháng 3 năm 2026",
                        "Nơi nhận:",
                        "Nguyễn Đức Thịnh");
        assertThat(text(Examples.apology(BEFORE)))
                .contains(
                        "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
                        "hẹn ông/bà đến nhận kết quả vào lúc: 17 giờ 30 phút, ngày 18 tháng 3 năm 2025");
    }

    @Test
    void aStopNoticeSaysWhatIsGivenBack() {
        assertThat(text(Examples.stop(TODAY)))
                .contains(
                        "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ",
                        "Căn cứ: Nghị định số 118/2025/NĐ-CP",
                        "- 01 tờ khai (bản chính);",
                        "Kính gửi: Ông/Bà Nguyễn Thị Hoài Thương",
                        "Trần Quốc Bảo");
    }

    @Test
    void theControlSlipSaysWhoHandedToWhomAndWhetherInTime() {
        assertThat(text(Examples.control(TODAY)))
                .contains("10 giờ 05 phút, ngày 10 tháng 3 năm 2026", "Đúng hạn", "Quá hạn", "Trước hạn", "Chờ xác");
    }

    @Test
    void theBookHasALineForEachDossier() {
        assertThat(text(Examples.book(TODAY)))
                .contains("SỔ THEO DÕI HỒ SƠ", "(Từ ngày 01 tháng 3 năm 2026 đến ngày 31 tháng 3 năm 2026)");
    }

    @Test
    void everyLetterOfTheLanguageIsReadBackAsItWasWritten() {
        var sheet = Examples.refusal(TODAY);
        var letters = new RefusalSheet(
                sheet.letterhead(),
                sheet.code(),
                sheet.secret(),
                sheet.applicant(),
                sheet.procedure(),
                null,
                TODAY,
                LETTERS,
                "<b>Ông & bà</b>",
                LETTERS,
                "1022");

        assertThat(text(letters)).contains(LETTERS, "<b>Ông & bà</b>");
    }

    @Test
    void theSameSheetIsTheSameDocumentWheneverItIsPrinted() throws Exception {
        var printed = printer.print(Examples.receipt(TODAY));

        assertThat(new Printer().print(Examples.receipt(TODAY))).isEqualTo(printed);
        try (var document = Loader.loadPDF(printed)) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle())
                    .isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả – H26.103.25.7-260310-0112");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(TODAY);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T16:59, 2026-03-13T17:00, EARLY",
        "2026-03-13T07:30, 2026-03-13T17:00, ON_TIME",
        "2026-03-13T17:00, 2026-03-13T17:00, ON_TIME",
        "2026-03-13T17:01, 2026-03-13T17:00, LATE"
    })
    void whoIsDoneOnTheDayItIsDueIsOnTime(String done, String due, ControlSheet.Outcome outcome) {
        assertThat(ControlSheet.Outcome.of(at(done), at(due))).isEqualTo(outcome);
    }

    @Test
    void aCommuneWritesItsOwnNameAndAnAgencyOfTheCityTheCitys() {
        assertThat(List.of(Examples.WARD, Examples.LAND, "UBND xã Ngọc Hồi"))
                .extracting(agency -> Letterhead.unnumbered(agency, "TB", "Hà Nội", Instant.EPOCH)
                        .place())
                .containsExactly("Ba Đình", "Hà Nội", "Ngọc Hồi");
    }

    private String text(Sheet sheet) {
        return PdfText.of(printer.print(sheet));
    }
}
