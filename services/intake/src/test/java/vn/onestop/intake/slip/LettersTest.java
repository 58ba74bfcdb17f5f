package vn.onestop.intake.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.AtTheCounter.ADMIN;
import static vn.onestop.intake.testing.AtTheCounter.AUDITOR;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.Processing;
import vn.onestop.testing.issuer.TestIssuer;

/** What officials write to the citizen is printed where the citizen is known. */
@IntakeTest
class LettersTest {

    private static final String LAND = "H26.20";
    private static final Actor SPECIALIST = new Actor("letters.official", LAND);
    private static final Actor LEADER = new Actor("letters.leader", LAND);
    private static final String BY_THE_SPECIALIST = TestIssuer.bearer("letters.official", LAND, "SPECIALIST");
    private static final String FINANCE = TestIssuer.bearer("finance.leader", "H26.21", "LEADER");

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Processing processing;

    private Answer accepted;
    private UUID dossier;
    private String letters;

    @BeforeEach
    void aDossierIsAtTheLandOffice() {
        clock.set(OfficeClock.USUAL);
        list(SPECIALIST.account(), "Phạm Văn Dũng", "SPECIALIST");
        list(LEADER.account(), "Nguyễn Đức Thịnh", "LEADER");
        accepted = counter.accept(ADossier.forLand());
        dossier = Processing.idOf(accepted);
        letters = "/api/dossiers/" + accepted.at("/code") + "/letters";
    }

    @Test
    void theRequestForPapersNamesTheCitizenAndWhoAskedForThem() throws IOException {
        processing.says(request("2026-03-10T10:00"));

        assertThat(text(counter.pdf(letters + "/supplement-requests/1", CLERK)))
                .contains(
                        "Mẫu số 02 – Thông tư số 03/2025/TT-VPCP",
                        "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                        "Hồ sơ của: " + ADossier.NAME,
                        "Địa chỉ: " + ADossier.ADDRESS,
                        "Số điện thoại: 0912 345 678 Email: " + ADossier.EMAIL,
                        "Mã hồ sơ: " + accepted.at("/code"),
                        "Giấy chứng nhận đã cấp Chưa ký tên.",
                        "Căn cứ: Điều 8",
                        "đến hết ngày 20 tháng 3 năm 2026",
                        "Phạm Văn Dũng")
                .doesNotContain(ADossier.NUMBER);
    }

    @Test
    void theApologyHasBothDatesAndTheNameOfTheHeadOfTheLateAgency() throws IOException {
        processing.says(apology("2026-03-12T15:00"));

        assertThat(text(counter.pdf(letters + "/apologies/1", BY_THE_SPECIALIST)))
                .contains(
                        "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
                        "Kính gửi: Ông/Bà " + ADossier.NAME,
                        "Địa chỉ: " + ADossier.ADDRESS,
                        "Lúc 09 giờ 15 phút, ngày 10 tháng 3 năm 2026",
                        "17 giờ 00 phút, ngày 16 tháng 3 năm 2026",
                        "Lý do: Chờ xác minh mốc giới",
                        "Thời gian trả kết quả hẹn lại: 17 giờ 00 phút, ngày 24 tháng 3 năm 2026",
                        "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ",
                        "Nguyễn Đức Thịnh");
    }

    @Test
    void theNoticeThatADossierEndsSaysWhichPapersAndWhatMoneyAreGivenBack() throws IOException {
        processing.says(Processing.asksFor(dossier, 1, 250_000));
        counter.post(
                letters.replace("/letters", "/payments"),
                "{\"ordinal\": 1, \"method\": \"CASH\", \"amount\": 250000}",
                UUID.randomUUID().toString(),
                CLERK);
        processing.says(stopped("2026-03-12T10:00"));

        assertThat(text(counter.pdf(letters + "/stop-notice", AUDITOR)))
                .contains(
                        "Mẫu số 05 – Thông tư số 03/2025/TT-VPCP",
                        "DỪNG GIẢI QUYẾT HỒ SƠ",
                        "Số: 12/TB-VPĐK",
                        "Kính gửi: Ông/Bà " + ADossier.NAME,
                        "Căn cứ: Điều 9.",
                        "Người nộp hồ sơ đề nghị rút hồ sơ",
                        "Người nộp tự thỏa thuận lại ranh giới.",
                        "- 01 bản chính Đơn đăng ký biến động đất đai (Mẫu 18);",
                        "- số tiền đã nộp: 250.000 đồng (biên lai số ",
                        "Nguyễn Đức Thịnh");
    }

    @Test
    void aLetterOfTheTimeBeforeTheNewCircularHasItsFormAndTheNoticeHadNone() throws IOException {
        processing.says(apology("2025-03-12T15:00"));
        processing.says(stopped("2025-03-13T10:00"));

        assertThat(text(counter.pdf(letters + "/apologies/1", CLERK)))
                .contains("PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ", "Kính gửi: Ông/Bà " + ADossier.NAME);
        assertThat(counter.asPdf(letters + "/stop-notice", CLERK).problem()).isEqualTo("no-such-slip");
    }

    @Test
    void aLetterIsForThoseWhomItConcernsAndEachPrintIsWrittenDown() {
        processing.says(apology("2026-03-12T15:00"));
        counter.pdf(letters + "/apologies/1", BY_THE_SPECIALIST);

        assertThat(counter.asPdf(letters + "/apologies/1", CLERK_OF_BRANCH_8).problem())
                .isEqualTo("no-such-dossier");
        assertThat(counter.asPdf(letters + "/apologies/1", FINANCE).problem()).isEqualTo("no-such-dossier");
        assertThat(counter.asPdf(letters + "/apologies/2", CLERK).problem()).isEqualTo("no-such-slip");
        var looks = counter.get("/api/looks?dossier=" + accepted.at("/code"), AUDITOR);
        assertThat(looks.body().at("/items")).hasSize(1);
        assertThat(looks.at("/items/0/shown")).isEqualTo("APOLOGY");
        assertThat(looks.at("/items/0/account")).isEqualTo("letters.official");
        assertThat(looks.at("/items/0/role")).isEqualTo("SPECIALIST");
    }

    @Test
    void anAgencyOnTheWayPrintsTheLetterThatIsItsOwn() {
        processing.says(new ApologyIssued(
                dossier,
                5,
                OfficeClock.at("2026-03-12T15:00"),
                new Actor("finance.leader", "H26.21"),
                1,
                OfficeClock.at("2026-03-16T17:00"),
                OfficeClock.at("2026-03-24T17:00"),
                "Chờ xác định nghĩa vụ tài chính",
                null));

        assertThat(counter.asPdf(letters + "/apologies/1", FINANCE).status()).isEqualTo(200);
        assertThat(counter.asPdf(letters + "/supplement-requests/1", FINANCE).problem())
                .isEqualTo("no-such-dossier");
    }

    private SupplementRequested request(String at) {
        return new SupplementRequested(
                dossier,
                5,
                OfficeClock.at(at),
                SPECIALIST,
                1,
                List.of(new SupplementItem("Giấy chứng nhận đã cấp", "Chưa ký tên.")),
                "Điều 8",
                LocalDate.of(2026, 3, 20));
    }

    private ApologyIssued apology(String at) {
        return new ApologyIssued(
                dossier,
                5,
                OfficeClock.at(at),
                SPECIALIST,
                1,
                OfficeClock.at("2026-03-16T17:00"),
                OfficeClock.at("2026-03-24T17:00"),
                "Chờ xác minh mốc giới",
                null);
    }

    private CaseStopped stopped(String at) {
        return new CaseStopped(
                dossier,
                20,
                OfficeClock.at(at),
                LEADER,
                StopReason.WITHDRAWN,
                "Người nộp tự thỏa thuận lại ranh giới.",
                "Điều 9",
                "12/TB-VPĐK",
                OfficeClock.at("2026-03-16T17:00"),
                Verdict.EARLY);
    }

    private void list(String account, String name, String role) {
        counter.put("/api/catalogue/officials/" + account, """
            {"displayName": "%s", "agency": "%s", "roles": ["%s"], "active": true}
            """.formatted(name, LAND, role), ADMIN);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("[\\s\\u00A0]+", " ");
        }
    }
}
