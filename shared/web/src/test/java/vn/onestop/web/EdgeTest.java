package vn.onestop.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.onestop.testing.issuer.TestIssuer;
import vn.onestop.testing.issuer.WithIssuer;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "onestop.web.public-paths=/api/open")
@WithIssuer
@ExtendWith(OutputCaptureExtension.class)
class EdgeTest {

    private static final String CLERK = TestIssuer.bearer("clerk", "H26.103.25.7", "COUNTER");
    private static final String VALID = """
        {"applicant": {"name": "Nguyễn Văn A", "born": "1990-01-31"}, "code": "abc"}\
        """;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void knowsWhoCalls() {
        var answer = get("/api/me", CLERK);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"account\":\"clerk\"", "\"agency\":\"H26.103.25.7\"", "\"roles\":[\"COUNTER\"]");
    }

    @Test
    void letsAnyoneIntoPublicPlaces() {
        assertThat(get("/api/open", "").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health", "").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness", "").statusCode()).isEqualTo(200);
        assertThat(get("/assets/onestop.css", "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/actuator/prometheus", "/actuator/metrics", "/ops/outbox", "/nothing-here"})
    void asksForATokenEverywhereElse(String path) {
        var answer = get(path, "");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("https://onestop.vn/problems/not-authenticated", "Chưa đăng nhập");
    }

    @Test
    void refusesATokenThatIsForgedOrHasExpired() {
        var expired = get("/api/me", "Bearer " + TestIssuer.expiredToken("clerk", "", "COUNTER"));
        var forged = get("/api/me", CLERK.substring(0, CLERK.length() - 6) + "AAAAAA");

        assertThat(expired.statusCode()).isEqualTo(401);
        assertThat(expired.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(forged.statusCode()).isEqualTo(401);
        assertThat(forged.body()).contains("not-authenticated");
    }

    @Test
    void refusesWhoHasAnotherRole() {
        assertThat(get("/api/counter", CLERK).statusCode()).isEqualTo(200);

        var answer = get("/api/counter", TestIssuer.bearer("citizen", "", "CITIZEN"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("https://onestop.vn/problems/not-allowed");
        assertThat(get("/actuator/prometheus", CLERK).statusCode()).isEqualTo(403);
    }

    @Test
    void showsMetricsToTheSupportTeam() {
        var answer = get("/actuator/prometheus", TestIssuer.bearer("support", "", "SUPPORT"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void saysWhatIsWrongWithEachFieldInTheReadersLanguage() {
        var body = """
            {"applicant": {"name": " ", "born": "1990-01-31"}, "code": "abcdefg"}\
            """;

        assertThat(file(body, "vi").statusCode()).isEqualTo(422);
        assertThat(file(body, "vi").body())
                .contains(
                        "https://onestop.vn/problems/invalid-fields",
                        "{\"field\":\"applicant.name\",\"message\":\"Thông tin này là bắt buộc.\"}",
                        "{\"field\":\"code\",\"message\":\"Độ dài phải từ 2 đến 5.\"}");
        assertThat(file(body, "en-GB,en;q=0.9").body())
                .contains("{\"field\":\"code\",\"message\":\"The length must be between 2 and 5.\"}");
    }

    @Test
    void namesTheFieldWhoseValueDoesNotFitWithoutRepeatingIt() {
        var answer = file("{\"applicant\": {\"name\": \"A\", \"born\": \"yesterday\"}, \"code\": \"abc\"}", "en");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("{\"field\":\"applicant.born\",\"message\":\"The value does not have the right format.\"}")
                .doesNotContain("yesterday", "LocalDate", "vn.onestop.web");
    }

    @Test
    void answersMalformedJson() {
        var answer = file("{\"applicant\": ", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("https://onestop.vn/problems/malformed-request")
                .doesNotContain("jackson");
    }

    @Test
    void answersABodyInPartsThatHasNone() {
        var answer = send(
                "/api/filings",
                request -> request.header("Authorization", CLERK)
                        .header("Content-Type", "multipart/form-data")
                        .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.body()).contains("https://onestop.vn/problems/malformed-request");
    }

    @Test
    void namesTheHeaderThatIsMissing() {
        var answer = send(
                "/api/filings",
                request -> request.header("Authorization", CLERK)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(VALID)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("malformed-request", "{\"field\":\"Idempotency-Key\"");
    }

    @Test
    void answersAWrongMethodAWrongMediaTypeAndAnUnknownAddress() {
        var method = send(
                "/api/me", request -> request.header("Authorization", CLERK).DELETE());
        var mediaType = send(
                "/api/filings",
                request -> request.header("Authorization", CLERK)
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", "1")
                        .POST(BodyPublishers.ofString("a;b")));

        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Allow")).hasValue("GET");
        assertThat(mediaType.statusCode()).isEqualTo(415);
        assertThat(mediaType.body()).contains("https://onestop.vn/problems/unsupported-media-type");
        assertThat(get("/api/nothing", CLERK).statusCode()).isEqualTo(404);
        assertThat(get("/api/nothing", CLERK).body()).contains("https://onestop.vn/problems/not-found");
        assertThat(get("/api/filings/abc", CLERK).statusCode()).isEqualTo(400);
        assertThat(get("/error", CLERK).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesABodyOfTwoMegabytesSaidBeforehandOrInChunks() {
        var two = ("{\"code\": \"" + "x".repeat(2 * 1024 * 1024) + "\"}").getBytes(UTF_8);

        var known = file(BodyPublishers.ofByteArray(two), "en");
        var chunked = file(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(two)), "en");

        assertThat(known.statusCode()).isEqualTo(413);
        assertThat(known.body()).contains("https://onestop.vn/problems/too-large");
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).contains("https://onestop.vn/problems/too-large");
    }

    @Test
    void takesABodyInChunksThatIsSmallEnough() {
        var answer = file(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(VALID.getBytes(UTF_8))), "en");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void namesARefusalOfAFeature() {
        var answer = get("/api/filings/1", CLERK);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "\"type\":\"https://onestop.vn/problems/already-decided\"",
                        "\"title\":\"Đã có quyết định\"",
                        "\"detail\":\"Hồ sơ đã được Nguyễn Văn A quyết định.\"",
                        "\"instance\":\"/api/filings/1\"",
                        "\"decidedBy\":\"leader\"");
        assertThat(get("/api/filings/4", CLERK).statusCode()).isEqualTo(422);
        assertThat(get("/api/filings/4", CLERK).body()).contains("\"field\":\"applicant.phone\"");
    }

    @Test
    void saysThatSomebodyElseWasFirst() {
        var answer = get("/api/filings/2", CLERK);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("https://onestop.vn/problems/changed-meanwhile")
                .doesNotContain("secret");
    }

    @Test
    void hidesWhatWentWrongBehindAReferenceThatIsLoggedOnce(CapturedOutput output) {
        var answer = get("/api/filings/3", CLERK);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("password", "012345678901", "Exception");
        var reference = answer.body().replaceAll("(?s).*\"reference\":\"(\\w{8})\".*", "$1");
        assertThat(output.getOut()).containsOnlyOnce("reference=" + reference);
        assertThat(output.getOut()).containsOnlyOnce("IllegalStateException: password of");
    }

    @Test
    void showsABrowserAPageInsteadOfAProblemDocument() {
        var answer = send(
                "/nothing",
                request -> request.header("Authorization", CLERK)
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("<html lang=\"vi\">", "<h1>Không tìm thấy</h1>", "Không có nội dung nào ở địa chỉ này.")
                .doesNotContain("th:");
    }

    @Test
    void redirectsWithoutNamingItself() {
        var answer = get("/door", CLERK);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/open");
    }

    @Test
    void describesTheApiWithItsTokenAndItsProblems() {
        var answer = get("/v3/api-docs", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"/api/filings\"", "\"bearerFormat\":\"JWT\"", "#/components/schemas/Problem")
                .doesNotContain("\"caller\"");
    }

    private HttpResponse<String> get(String path, String authorization) {
        return send(
                path, request -> authorization.isEmpty() ? request : request.header("Authorization", authorization));
    }

    private HttpResponse<String> file(String body, String language) {
        return file(BodyPublishers.ofString(body), language);
    }

    private HttpResponse<String> file(HttpRequest.BodyPublisher body, String language) {
        return send(
                "/api/filings",
                request -> request.header("Authorization", CLERK)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "1")
                        .header("Accept-Language", language)
                        .POST(body));
    }

    private HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> more) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            return client.send(more.apply(request).build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
