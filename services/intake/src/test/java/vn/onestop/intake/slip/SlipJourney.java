package vn.onestop.intake.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.AtTheCounter.CITIZEN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;

@IntakeTest
class SlipJourney {

    private static final List<Integer> DPI = List.of(200, 300, 150);
    private static final String RETURN = """
        {"items": [{"ordinal": 1, "request": "Chưa ký tên."}], "legalBasis": "Điều 5 Thông tư 04/2020/TT-BTP",
         "replyBy": "2026-03-20"}
        """;

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void theReceiptIsPrintedAsForm01AndItsCodeProvesWhatItSays() throws Exception {
        var code = counter.accept(ADossier.forMaritalStatus()).at("/code");

        var printed = counter.pdf("/api/dossiers/" + code + "/receipt", CLERK);

        assertThat(text(printed))
                .contains(
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        "Mã hồ sơ: " + code,
                        "Tiếp nhận hồ sơ của: " + ADossier.NAME,
                        "0912 345 678",
                        "********2345",
                        "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân Bản chính 01",
                        "Thời gian giải quyết hồ sơ theo quy định: 03 ngày làm việc",
                        "3. Thời gian nhận hồ sơ: 09 giờ 15 phút, ngày 10 tháng 3 năm 2026.",
                        "17 giờ 00 phút, ngày 13 tháng 3 năm 2026.",
                        "6. Phí, lệ phí (nếu có): 15.000 đồng.")
                .doesNotContain(ADossier.NUMBER);
        var address = URI.create(scanned(printed));
        assertThat(address).hasHost("motcua.example.vn").hasPath("/receipts/verify");
        var answer = counter.get("/api/receipts/verification?" + address.getQuery(), "");
        assertThat(answer.body().at("/valid").asBoolean()).isTrue();
        assertThat(answer.at("/receipt/code")).isEqualTo(code);
        assertThat(answer.at("/receipt/acceptedAt")).isEqualTo("2026-03-10T02:15:00Z");
        assertThat(answer.at("/receipt/promisedAt")).isEqualTo("2026-03-13T10:00:00Z");
        assertThat(answer.text()).doesNotContain(ADossier.NAME, ADossier.PHONE);
        assertThat(counter.get(address.getPath() + "?" + address.getQuery(), "", "vi")
                        .text())
                .contains("Giấy tiếp nhận này là thật.", code, "17:00, 13/03/2026");
        assertThat(counter.get(address.getPath() + "?" + address.getQuery(), "", "en")
                        .text())
                .contains("This receipt is genuine.");
    }

    @Test
    void whoHasThePublicKeyNeedsNobodyToCheckAReceipt() throws Exception {
        var code = counter.accept(ADossier.forMaritalStatus()).at("/code");
        var keys = JWKSet.parse(counter.get("/api/receipts/key", "").text());
        var statement = JWSObject.parse(scanned(counter.pdf("/api/dossiers/" + code + "/receipt", CLERK))
                .replaceAll("^.*statement=", ""));

        var key = keys.getKeyByKeyId(statement.getHeader().getKeyID()).toOctetKeyPair();

        assertThat(keys.containsNonPublicKeys()).isFalse();
        assertThat(Ed25519.signed(
                        key,
                        statement.getSigningInput(),
                        statement.getSignature().decode()))
                .isTrue();
        assertThat(statement.getPayload().toJSONObject())
                .containsOnlyKeys("sub", "iat", "due")
                .containsEntry("sub", code);
    }

    @Test
    void whatWeHaveNotSignedIsNotGenuine() {
        for (var forged : List.of("", "nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "x".repeat(5_000))) {
            var answer = counter.get("/api/receipts/verification?statement=" + forged, "");

            assertThat(answer.status()).as(forged).isEqualTo(200);
            assertThat(answer.text()).isEqualTo("{\"valid\":false,\"receipt\":null}");
        }
        assertThat(counter.get("/receipts/verify?statement=nonsense", "", "en").text())
                .contains("We have not signed this code.");
    }

    @Test
    void theRefusalIsPrintedAsForm03() throws Exception {
        var code = counter.refuse(ADossier.outsideCompetence()).at("/code");

        assertThat(text(counter.pdf("/api/dossiers/" + code + "/refusal-slip", CLERK)))
                .contains(
                        "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
                        "Mẫu số 03 – Thông tư số 03/2025/TT-VPCP",
                        "Hồ sơ không thuộc thẩm quyền tiếp nhận, giải quyết.",
                        "Thủ tục này thuộc thẩm quyền của Công an phường.");
    }

    @Test
    void whatIsAskedForBeforeAcceptanceIsPrintedAsForm02ForTheCounterAndTheSender() throws Exception {
        var id = counter.file(ADossier.sentIn(), CITIZEN).at("/dossierId");
        counter.answer(id, "return", RETURN, CLERK);
        var path = "/api/filings/" + id + "/returns/";

        var printed = text(counter.pdf(path + 1, CLERK));

        assertThat(printed)
                .contains("Mẫu số 02", ADossier.NAME, "0912 345 678", "Tờ khai cấp Giấy xác nhận", "Chưa ký tên.")
                .doesNotContain(ADossier.NUMBER);
        assertThat(text(counter.pdf(path + 1, CITIZEN))).contains("Chưa ký tên.");
        assertThat(counter.asPdf(path + 1, CLERK_OF_BRANCH_8).problem()).isEqualTo("no-such-filing");
        assertThat(counter.asPdf(path + 2, CLERK).problem()).isEqualTo("no-such-slip");
    }

    @Test
    void aReceiptOfTheTimeBeforeTheNewCircularKeepsItsForm() throws Exception {
        clock.set("2025-03-11T09:15");
        var code = counter.accept(ADossier.forMaritalStatus()).at("/code");
        clock.set(OfficeClock.USUAL);

        assertThat(text(counter.pdf("/api/dossiers/" + code + "/receipt", CLERK)))
                .contains("Mẫu số 01 – Thông tư số 01/2018/TT-VPCP", "(Liên: Giao người nộp hồ sơ)");
    }

    @Test
    void aSlipGoesOnlyToTheCounterThatTookTheDossier() {
        var path =
                "/api/dossiers/" + counter.accept(ADossier.forMaritalStatus()).at("/code");

        assertThat(counter.asPdf(path + "/receipt", CLERK_OF_BRANCH_8).problem())
                .isEqualTo("no-such-dossier");
        assertThat(counter.asPdf(path + "/refusal-slip", CLERK).problem()).isEqualTo("no-such-slip");
        assertThat(counter.asPdf(path + "/receipt", "").status()).isEqualTo(401);
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    /** What a phone reads off the page: of some hundred codes one is misread at one size; phones look twice. */
    private static String scanned(byte[] pdf) throws Exception {
        for (var dpi : DPI) {
            try {
                return scanned(pdf, dpi);
            } catch (ReaderException _) {
                // the next size
            }
        }
        throw new AssertionError("no phone reads this");
    }

    private static String scanned(byte[] pdf, int dpi) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, dpi);
            var dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }
}
