package vn.onestop.tracking.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.tracking.timeline.ADossier;
import vn.onestop.tracking.timeline.TrackingTest;

class TrackApiTest extends TrackingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ADossier dossier = ADossier.withCode("H26.7.8-260310-%04d".formatted((int) (Math.random() * 10_000)));

    @LocalServerPort
    private int port;

    @Test
    void theCitizenReadsEverythingInPlainVietnamese() {
        recording.catalogue(ADossier.catalogue());
        heard(dossier.life());

        var seen = json(track(dossier.code(), ADossier.SECRET, "vi"));

        assertThat(seen.at("/state/text").asString()).isEqualTo("Đã có kết quả");
        assertThat(seen.at("/state/portalCode").asInt()).isEqualTo(9);
        assertThat(seen.at("/state/portalText").asString()).isEqualTo("Đã xử lý xong");
        assertThat(seen.at("/owner").asString()).isEqualTo("Nguyễn V*** A**");
        assertThat(seen.at("/procedure/name").asString()).isEqualTo("Cấp Giấy xác nhận tình trạng hôn nhân");
        assertThat(seen.at("/with/name").asString()).isEqualTo("Trung tâm Phục vụ hành chính công phường Ba Đình");
        assertThat(seen.at("/decision/verdict").asString()).isEqualTo("Xong đúng hạn");
        assertThat(texts(seen, "entries"))
                .containsExactly(
                        "Đã tiếp nhận hồ sơ",
                        "Xong bước: Tiếp nhận",
                        "Đề nghị bổ sung giấy tờ, hạn nộp 20/03/2026",
                        "Đã nhận đủ giấy tờ bổ sung",
                        "Ngày hẹn trả kết quả mới: 17:00, Thứ Ba 17/03/2026",
                        "Đã có kết quả");
        assertThat(texts(seen, "told"))
                .containsExactly(
                        "Đã gửi tin nhắn điện thoại: hồ sơ đã được tiếp nhận (đã nhận được)",
                        "Không gửi được thư điện tử: hồ sơ đã được tiếp nhận");
    }

    @Test
    void thePromiseExplainsItselfDayByDay() {
        heard(dossier.life());

        var promise = json(track(dossier.code(), ADossier.SECRET, "vi")).get("promise");

        assertThat(promise.get("due").asString()).isEqualTo("2026-03-17T17:00:00+07:00");
        assertThat(promise.get("first").asString()).isEqualTo("2026-03-13T17:00:00+07:00");
        assertThat(promise.get("text").asString()).isEqualTo("17:00, Thứ Ba 17/03/2026");
        assertThat(promise.get("why").asString())
                .isEqualTo("Thời hạn theo quy định là 3 ngày làm việc, không tính ngày nhận hồ sơ và 2 ngày cuối tuần,"
                        + " 2 ngày chờ bổ sung giấy tờ.");
        assertThat(texts(promise, "explanation"))
                .containsExactly(
                        "ngày nhận hồ sơ, không tính",
                        "ngày tính thứ 1",
                        "ngày tính thứ 2",
                        "tạm dừng, không tính",
                        "cuối tuần, không tính",
                        "cuối tuần, không tính",
                        "tạm dừng, không tính",
                        "ngày tính thứ 3");
        assertThat(texts(promise, "moves"))
                .containsExactly("Đổi từ 17:00, Thứ Sáu 13/03/2026 sang 17:00, Thứ Ba 17/03/2026 vì đã tạm dừng trong"
                        + " lúc chờ bổ sung giấy tờ.");
    }

    @Test
    void theCitizenIsToldWhatToBringAndUntilWhen() {
        recording.catalogue(ADossier.catalogue());
        heard(List.of(dossier.accepted(), dossier.review(), dossier.papersAsked()));

        var seen = json(track(dossier.code(), ADossier.SECRET, "en"));

        assertThat(seen.at("/state/name").asString()).isEqualTo("WAITING_FOR_PAPERS");
        assertThat(seen.at("/state/text").asString()).isEqualTo("Papers needed");
        assertThat(seen.at("/needed/replyBy").asString()).isEqualTo("2026-03-20");
        assertThat(seen.at("/needed/text").asString())
                .isEqualTo("Please hand them in by the end of Friday 20 March 2026.");
        assertThat(seen.at("/needed/items/0/paper").asString()).isEqualTo("Bản án ly hôn");
        assertThat(seen.get("next").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "You hand in the missing papers",
                        "Review",
                        "Signature",
                        "Issue",
                        "You collect the result where you handed the dossier in; bring your identity card and the"
                                + " receipt");
    }

    @Test
    void aRefusalSaysWhyAndPromisesNothing() {
        heard(List.of(dossier.refused()));

        var seen = json(track(dossier.code(), ADossier.SECRET, "vi"));

        assertThat(seen.at("/state/portalCode").asInt()).isEqualTo(3);
        assertThat(seen.at("/refusal/text").asString()).isEqualTo("Thiếu giấy tờ");
        assertThat(seen.at("/refusal/explanation").asString()).isEqualTo("Thiếu tờ khai.");
        assertThat(seen.has("promise")).isFalse();
    }

    @Test
    void withoutTheSecretEveryCodeGetsTheSameAnswer() {
        heard(List.of(dossier.accepted()));

        var known = get("/api/track/" + dossier.code());
        var unknown = get("/api/track/H26.7.8-991231-9999");

        assertThat(known.statusCode()).isEqualTo(200).isEqualTo(unknown.statusCode());
        assertThat(known.body().replace(dossier.code(), "CODE"))
                .isEqualTo(unknown.body().replace("H26.7.8-991231-9999", "CODE"))
                .contains("Nhập mã tra cứu")
                .doesNotContain("Nguyễn", "RECEIVED");
    }

    @Test
    void aWrongSecretAndAnUnknownCodeGetTheSameProblem() {
        heard(List.of(dossier.accepted()));

        var wrong = track(dossier.code(), "AAAA", "en");
        var unknown = track("H26.7.8-991231-9999", "AAAA", "en");

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body())
                .isEqualTo(unknown.body())
                .contains("https://onestop.vn/problems/lookup-failed", "Please check both codes on your receipt.");
    }

    @Test
    void theSixthWrongTryIsToldWhenToComeBack() {
        heard(List.of(dossier.accepted()));
        IntStream.range(0, 5).forEach(_ -> track(dossier.code(), "AAAA", "vi"));

        var answer = track(dossier.code(), ADossier.SECRET, "vi");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("900");
        assertThat(answer.body())
                .contains("https://onestop.vn/problems/too-many-tries", "sau 15 phút")
                .contains("\"retryAfterSeconds\":900");
    }

    @ParameterizedTest
    @CsvSource({"xin chào, K7M4, code", "H26.7.8-260310-0001, K, secret", "'', K7M4, code"})
    void whatCannotBeACodeOrASecretIsSaidAtItsField(String code, String secret, String field) {
        var answer = track(code, secret, "vi");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(json(answer).at("/errors/0/message").asString()).isNotBlank();
    }

    @Test
    void theAnswerIsKeptByNobodyOnTheWay() {
        heard(List.of(dossier.accepted()));

        assertThat(track(dossier.code(), ADossier.SECRET, "vi").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void everythingElseAsksForAToken() {
        assertThat(get("/ops/dead-letters").statusCode()).isEqualTo(401);
        assertThat(get("/board").statusCode()).isEqualTo(401);
        assertThat(get("/v3/api-docs").body()).contains("/api/track");
    }

    private HttpResponse<String> track(String code, String secret, String language) {
        var body = JSON.createObjectNode().put("code", code).put("secret", secret);
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/track"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static List<String> texts(JsonNode node, String list) {
        return node.get(list)
                .valueStream()
                .map(item -> item.get("text").asString())
                .toList();
    }
}
