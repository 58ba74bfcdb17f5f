package vn.onestop.tracking.timeline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.onestop.tracking.timeline.ADossier;
import vn.onestop.tracking.timeline.TrackingTest;

class TrackPageTest extends TrackingTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ADossier dossier = ADossier.withCode("H26.20-260310-%04d".formatted((int) (Math.random() * 10_000)));

    @LocalServerPort
    private int port;

    @Test
    void theFormIsThereWithoutSigningInAndWithoutScript() {
        var page = get("/track", "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"vi\">", "<h1>Tra cứu hồ sơ</h1>", "method=\"post\"", "name=\"code\"")
                .doesNotContain("<script", "??");
    }

    @Test
    void aLinkOrTheBrowserAsksForEnglish() {
        assertThat(get("/track?lang=en", "vi").body()).contains("<html lang=\"en\">", "Track a dossier");
        assertThat(get("/track", "en").body()).contains("Track a dossier", "/track?lang=vi");
    }

    @Test
    void aCodeTypedInLowerCaseWithoutDashesFindsItsDossier() {
        recording.catalogue(ADossier.catalogue());
        heard(List.of(dossier.accepted(), dossier.review(), dossier.papersAsked(), dossier.smsSent()));

        var page = post(dossier.code().replace("-", " ").toLowerCase(), " k7m4", "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Cần bổ sung giấy tờ</h1>", "Ông/bà cần bổ sung giấy tờ")
                .contains("Vui lòng nộp trước hết ngày Thứ Sáu 20/03/2026.", "Bản án ly hôn")
                .contains("Trung tâm Phục vụ hành chính công phường Ba Đình", "Nguyễn V*** A**")
                .contains("Đã gửi tin nhắn điện thoại: hồ sơ đã được tiếp nhận")
                .doesNotContain("??", "<script", "Văn An");
    }

    @Test
    void theSecretStandsInNoAddressAndOnNoPage() {
        heard(List.of(dossier.accepted()));

        var page = post(dossier.code(), ADossier.SECRET, "");

        assertThat(page.uri().toString()).doesNotContain(ADossier.SECRET);
        assertThat(page.body()).doesNotContain(ADossier.SECRET);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void aWrongSecretShowsTheFormAgainWithTheCodeKept() {
        heard(List.of(dossier.accepted()));

        var page = post(dossier.code(), "AAAA", "");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("role=\"alert\"", "Mã hồ sơ hoặc mã tra cứu không đúng.", "value=\"" + dossier.code() + "\"")
                .doesNotContain("AAAA", "Nguyễn");
    }

    @Test
    void aMistypedCodeIsSaidAtItsField() {
        var page = post("26 260310", "K7M4", "en");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"code-error\"", "This is not a dossier code.", "aria-invalid=\"true\"");
    }

    @Test
    void aFormWithoutAnythingIsAskedForBothCodes() {
        var page = post("", "", "");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"code-error\"", "id=\"secret-error\"");
    }

    @Test
    void whoeverGuessesTooOftenIsAskedToWait() {
        IntStream.range(0, 5).forEach(_ -> post(dossier.code(), "AAAA", ""));

        var page = post(dossier.code(), "AAAA", "");

        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("900");
        assertThat(page.body()).contains("Vui lòng thử lại sau 15 phút.");
    }

    @Test
    void whatACitizenTypesIsShownAsTextAndNothingElse() {
        assertThat(post("<b>\"H26", "K7M4", "").body())
                .contains("&lt;b&gt;&quot;H26")
                .doesNotContain("<b>\"H26");
    }

    private HttpResponse<String> post(String code, String secret, String language) {
        var form = "code=" + URLEncoder.encode(code, UTF_8) + "&secret=" + URLEncoder.encode(secret, UTF_8);
        return send(request("/track", language)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> get(String path, String language) {
        return send(request(path, language).GET());
    }

    private HttpRequest.Builder request(String path, String language) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        return language.isEmpty() ? request : request.header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
