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
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.onestop.tracking.timeline.ADossier;
import vn.onestop.tracking.timeline.Late;
import vn.onestop.tracking.timeline.TrackingTest;

/** What the citizen reads about a dossier that is not ready in time. */
class LatePageTest extends TrackingTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ADossier dossier = ADossier.withCode("H26.21-260310-%04d".formatted((int) (Math.random() * 10_000)));

    @LocalServerPort
    private int port;

    @Test
    void aBrokenPromiseIsSaidPlainlyAndOnce() {
        heard(List.of(
                dossier.accepted(),
                dossier.review(),
                Late.promiseMissed(dossier, 7, "2026-03-13T17:00", 0),
                Late.promiseMissed(dossier, 8, "2026-03-13T17:00", 1)));

        var page = page("vi");

        assertThat(page)
                .contains(
                        "class=\"notice late\"", "Đã quá ngày hẹn trả (17:00, Thứ Sáu 13/03/2026) mà chưa có kết quả.")
                .containsOnlyOnce("Quá ngày hẹn trả 17:00, Thứ Sáu 13/03/2026 mà chưa có kết quả")
                .doesNotContain("Hẹn lần đầu");
    }

    @Test
    void anApologyShowsTheNewDateTheReasonAndTheFirstDate() throws IOException {
        heard(List.of(
                dossier.accepted(),
                dossier.review(),
                Late.promiseMissed(dossier, 7, "2026-03-13T17:00", 0),
                Late.apology(dossier, 8),
                Late.toldOfTheApology(dossier)));

        var page = page("vi");

        assertThat(page)
                .contains("<p class=\"due\">17:00, Thứ Tư 18/03/2026</p>", "Hẹn lần đầu: 17:00, Thứ Sáu 13/03/2026")
                .contains("Lý do: Chờ kết quả xác minh nơi cư trú trước đây.")
                .contains("Xem cách tính từng ngày của hạn 17:00, Thứ Sáu 13/03/2026")
                .contains("Đã gửi tin nhắn điện thoại: xin lỗi vì chậm và hẹn lại ngày trả")
                .doesNotContain("class=\"notice late\"", "Hạn theo quy định của pháp luật", "??");
    }

    @Test
    void aChangedCalendarMovesTheLawsDateAndNotThePromisedOne() {
        heard(List.of(dossier.accepted(), dossier.review(), Late.recomputed(dossier, 5, "2026-03-16T17:00")));

        assertThat(page("vi"))
                .contains("<p class=\"due\">17:00, Thứ Sáu 13/03/2026</p>")
                .contains("Hạn theo quy định của pháp luật: 17:00, Thứ Hai 16/03/2026")
                .contains("Ngày đã hẹn với ông/bà vẫn giữ nguyên: 17:00, Thứ Sáu 13/03/2026");
    }

    @Test
    void aRecomputationThatMovedNothingIsNoNews() {
        heard(List.of(dossier.accepted(), dossier.review(), Late.recomputed(dossier, 5, "2026-03-13T17:00")));

        assertThat(page("vi")).doesNotContain("Lịch nghỉ thay đổi", "Hạn theo quy định của pháp luật");
    }

    @Test
    void itReadsInEnglishToo() {
        heard(List.of(dossier.accepted(), Late.apology(dossier, 7)));

        assertThat(page("en"))
                .contains("First promise:", "Reason: Chờ kết quả", "The agency apologised")
                .doesNotContain("??");
    }

    private String page(String language) {
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
