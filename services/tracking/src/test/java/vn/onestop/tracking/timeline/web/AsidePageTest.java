package vn.onestop.tracking.timeline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.tracking.timeline.ADossier;
import vn.onestop.tracking.timeline.Aside;
import vn.onestop.tracking.timeline.TrackingTest;

/** What the citizen reads about a dossier that was filed, has to be paid for, is asked back, has ended or was given out. */
class AsidePageTest extends TrackingTest {

    private static final String OFFICE = "Trung tâm Phục vụ hành chính công phường Ba Đình";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ADossier dossier = ADossier.withCode("H26.22-260310-%04d".formatted((int) (Math.random() * 10_000)));

    @LocalServerPort
    private int port;

    @BeforeEach
    void theNamesAreKnown() {
        recording.catalogue(ADossier.catalogue());
    }

    @Test
    void aFiledDossierSaysWhenItIsAnsweredAndWhomToCall() {
        var page = page("vi", Aside.filed(dossier));

        assertThat(page)
                .contains("<h1>Đã gửi, chờ tiếp nhận</h1>", "Chờ bộ phận một cửa trả lời")
                .contains("Chậm nhất 15:45, Thứ Ba 10/03/2026, chúng tôi trả lời ông/bà")
                .contains("Cần hỏi, xin gọi 1022.")
                .contains("Nếu hồ sơ đầy đủ, hồ sơ được tiếp nhận và ông/bà được hẹn ngày trả kết quả")
                .doesNotContain("Hẹn trả kết quả</h2>", "Đã quá thời hạn trả lời", "??");
    }

    @Test
    void anAnswerThatIsLateIsNotTheCitizensFault() {
        assertThat(page("vi", Aside.filed(dossier), Aside.papersSent(dossier), Aside.answerMissed(dossier)))
                .contains("Đã quá thời hạn trả lời.", "Chậm nhất 08:30, Thứ Tư 11/03/2026");
    }

    @Test
    void papersAskedBeforeTheAcceptanceAreShownWithWhatIsWrong() {
        assertThat(page("vi", Aside.filed(dossier), Aside.papersAsked(dossier)))
                .contains("<h1>Cần bổ sung giấy tờ</h1>", "Hồ sơ chưa được tiếp nhận. Vui lòng bổ sung trước hết ngày")
                .contains("Tờ khai", "Ký tên ở trang 2.", "Nghị định 118/2025/NĐ-CP, Điều 17")
                .contains("Bộ phận một cửa kiểm tra lại trong 8 giờ làm việc")
                .doesNotContain("tạm dừng tính ngày", "??");
    }

    @Test
    void whatIsToBePaidSaysHowMuchUntilWhenAndWhereAndThatTheClockStands() {
        var page = page("vi", dossier.accepted(), dossier.review(), Aside.paymentAsked(dossier, true));

        assertThat(page)
                .contains("<h1>Cần nộp tiền</h1>", "Vui lòng nộp 75.000 đồng trước hết ngày Thứ Sáu 20/03/2026.")
                .contains("Khoản thu: Lệ phí trước bạ", "hoặc tại quầy của " + OFFICE)
                .contains("Không chuyển tiền vào tài khoản cá nhân.")
                .contains("Đang tạm dừng tính ngày để chờ ông/bà nộp tiền.")
                .contains("Đề nghị nộp 75.000 đồng, hạn nộp 20/03/2026", "<li>Ông/bà nộp 75.000 đồng</li>")
                .doesNotContain("??");
    }

    @Test
    void aPaymentThatTheLawDoesNotExcludePausesNothing() {
        assertThat(page("vi", dossier.accepted(), dossier.review(), Aside.paymentAsked(dossier, false)))
                .contains("Vui lòng nộp 75.000 đồng")
                .doesNotContain("tạm dừng tính ngày");
    }

    @Test
    void whatIsPaidIsNoLongerAskedFor() {
        assertThat(page(
                        "vi",
                        dossier.accepted(),
                        dossier.review(),
                        Aside.paymentAsked(dossier, true),
                        Aside.feePaid(dossier, 1),
                        Aside.paymentReceived(dossier)))
                .contains("<h1>Đang giải quyết</h1>", "Đã nộp 75.000 đồng")
                .doesNotContain("Ông/bà cần nộp tiền", "tạm dừng tính ngày");
    }

    @Test
    void aWithdrawalIsShownWithItsReasonAndWhatComesOfIt() {
        assertThat(page("vi", dossier.accepted(), dossier.review(), Aside.withdrawalAsked(dossier)))
                .contains("<h1>Đã yêu cầu rút</h1>", "Yêu cầu nhận lúc 10:00, Thứ Sáu 13/03/2026.")
                .contains("Lý do ông/bà nêu: Nộp nhầm thủ tục.")
                .contains("Đang tạm dừng tính ngày trong lúc xem xét yêu cầu rút hồ sơ.")
                .contains("ông/bà nhận lại giấy tờ bản chính tại " + OFFICE)
                .doesNotContain("??");
    }

    @Test
    void aStoppedDossierSaysWhyAndWhatCanBeDone() {
        assertThat(page("vi", dossier.accepted(), dossier.review(), Aside.stopped(dossier, StopReason.WITHDRAWN)))
                .contains("<h1>Đã dừng giải quyết</h1>", "Ông/bà đã yêu cầu rút hồ sơ")
                .contains("Dừng theo đề nghị của người nộp.", "Số thông báo: 07/TB-UBND")
                .contains("Khi cần, ông/bà có thể nộp hồ sơ mới bất cứ lúc nào")
                .contains("Ông/bà nhận lại giấy tờ bản chính đã nộp tại " + OFFICE)
                .doesNotContain("tạm dừng tính ngày", "Hẹn trả kết quả</h2>", "??");
        assertThat(page("vi", Aside.filed(dossier), Aside.closed(dossier))).contains("Đã dừng giải quyết");
    }

    @Test
    void aResultSaysWhereToCollectItAndWhatToBringUntilItIsGivenOut() {
        assertThat(page("vi", dossier.accepted(), dossier.review(), dossier.decided()))
                .contains("Mời ông/bà đến nhận kết quả tại " + OFFICE + ", mang theo căn cước và giấy tiếp nhận hồ sơ");

        assertThat(page("vi", Aside.handedOver(dossier)))
                .contains("<h1>Đã trả kết quả</h1>")
                .contains("Kết quả đã được gửi qua bưu điện lúc 09:30, Thứ Tư 18/03/2026 từ " + OFFICE)
                .contains("Mã vận đơn: EW123456789VN")
                .doesNotContain("Mời ông/bà đến nhận kết quả", "??");
    }

    @Test
    void aStepSentBackIsAheadAgain() {
        var page = page(
                "vi",
                dossier.accepted(),
                dossier.received(),
                dossier.review(),
                dossier.signing(),
                Aside.sentBack(dossier, 11));

        assertThat(page).contains("<dd>Thẩm định</dd>").doesNotContain("Thiếu chữ ký nháy");
        assertThat(page).containsPattern("(?s)Tiếp theo.*<li>Ký[^<]*</li>");
    }

    @Test
    void whatWasHandedInAndStillNeedsWorkIsNamed() {
        var page = page(
                "vi",
                dossier.accepted(),
                dossier.received(),
                dossier.review(),
                Aside.papersHandedIn(dossier),
                Aside.papersChecked(dossier),
                Aside.opinionAsked(dossier));

        assertThat(page)
                .contains("Đã nộp giấy tờ bổ sung, chờ kiểm tra")
                .contains("Giấy tờ bổ sung chưa đạt: Giấy chứng nhận")
                .contains("Đã gửi lấy ý kiến cơ quan khác")
                .doesNotContain("Bản vẽ", "??");
    }

    @Test
    void aDossierThatCorrectsAnEarlierOneSaysSo() {
        var page = page("en", dossier.accepted(), Aside.linked(dossier));

        assertThat(page)
                .contains("Opened to correct the result of dossier H26.22-260101-0001: Wrong date of birth")
                .doesNotContain("??");
    }

    @Test
    void itReadsInEnglishToo() {
        assertThat(page("en", Aside.filed(dossier)))
                .contains("The counter will answer you")
                .doesNotContain("??");
        assertThat(page("en", dossier.review(), Aside.accepted(dossier), Aside.paymentAsked(dossier, true)))
                .contains("Please pay VND 75,000 by the end of Friday 20 March 2026.")
                .doesNotContain("??");
        assertThat(page("en", Aside.stopped(dossier, StopReason.NOT_PAID)))
                .contains("What was owed was not paid in time")
                .doesNotContain("??");
    }

    private String page(String language, AboutDossier... facts) {
        heard(List.of(facts));
        var form = "code=" + URLEncoder.encode(dossier.code(), UTF_8) + "&secret=" + ADossier.SECRET;
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/track"))
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        try {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
