package vn.onestop.processing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;
import vn.onestop.testing.issuer.TestIssuer;

/** An official in front of the API, who looks at a case before acting on it unless told otherwise. */
final class OfficialAtWork {

    private final RestClient http;

    OfficialAtWork(String address, Official official) {
        var roles = Stream.concat(
                        official.roles().stream().map(Role::name),
                        Stream.of("AUDITOR").filter(_ -> official.audits()))
                .toArray(String[]::new);
        http = RestClient.builder()
                .baseUrl(address)
                .defaultHeader("Authorization", TestIssuer.bearer(official.account(), official.agency(), roles))
                .defaultHeader("Accept-Language", "vi")
                .defaultStatusHandler(HttpStatusCode::isError, (_, _) -> {})
                .build();
    }

    record Answer(int status, JsonNode body) {
        String problem() {
            return body.path("type").asString("").replace("https://onestop.vn/problems/", "");
        }
    }

    Answer looksAt(String code) {
        return get("/api/cases/" + code);
    }

    Answer get(String path) {
        return answer(http.get().uri(path));
    }

    /** A form of the case as a document. */
    byte[] prints(String code, String form) {
        return Objects.requireNonNull(http.get()
                .uri("/api/cases/" + code + "/forms/" + form)
                .retrieve()
                .body(byte[].class));
    }

    /** The document of a result. */
    Answer attaches(String code, byte[] file) {
        return answer(http.post()
                .uri("/api/cases/" + code + "/result-files?version=" + versionOf(code))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file));
    }

    ResponseEntity<byte[]> opens(String code, int file) {
        return http.get()
                .uri("/api/cases/" + code + "/result-files/" + file)
                .retrieve()
                .toEntity(byte[].class);
    }

    int versionOf(String code) {
        return looksAt(code).body().path("version").asInt(0);
    }

    Answer takes(String code, int step) {
        return takes(code, step, versionOf(code));
    }

    Answer takes(String code, int step, int version) {
        return posts(code, "/steps/" + step + "/take", version, Map.of());
    }

    Answer completes(String code, int step) {
        return completes(code, step, versionOf(code));
    }

    Answer completes(String code, int step, int version) {
        return posts(code, "/steps/" + step + "/complete", version, Map.of());
    }

    Answer handsOn(String code, int step, String to, String reason) {
        return posts(code, "/steps/" + step + "/hand-on", versionOf(code), Map.of("to", to, "reason", reason));
    }

    Answer handsOn(String code, int step, String to, String reason, int version) {
        return posts(code, "/steps/" + step + "/hand-on", version, Map.of("to", to, "reason", reason));
    }

    Answer postsWithoutVersion(String code, String path) {
        return post(code, path, Map.of());
    }

    Answer asksFor(String code, String paper, String request, String replyBy) {
        var item = Map.of("paper", paper, "request", request);
        var body = Map.of("items", List.of(item), "legalBasis", "Điều 8 NĐ 20/2021/NĐ-CP", "replyBy", replyBy);
        return posts(code, "/supplement-requests", versionOf(code), body);
    }

    Answer asksFor(String code, String paper, String request, String replyBy, String approver) {
        var item = Map.of("paper", paper, "request", request);
        var body = Map.of("items", List.of(item), "legalBasis", "Điều 9", "replyBy", replyBy, "approver", approver);
        return posts(code, "/supplement-requests", versionOf(code), body);
    }

    /** Each of them with the same remark. */
    Answer asksFor(String code, List<String> papers, String replyBy) {
        var items = papers.stream()
                .map(paper -> Map.of("paper", paper, "request", "Bản chụp không rõ"))
                .toList();
        var body = Map.of("items", items, "legalBasis", "Điều 9", "replyBy", replyBy);
        return posts(code, "/supplement-requests", versionOf(code), body);
    }

    Answer receivesThePapersOf(String code) {
        return posts(code, "/supplement-receipts", versionOf(code), Map.of());
    }

    Answer decides(String code, Map<String, ?> ruling) {
        return posts(code, "/decision", versionOf(code), ruling);
    }

    Answer posts(String code, String path, int version, Map<String, ?> fields) {
        var body = new LinkedHashMap<String, Object>(fields);
        body.put("version", version);
        return post(code, path, body);
    }

    Answer assigns(String code, int step, String to) {
        return posts(code, "/steps/" + step + "/assign", versionOf(code), Map.of("to", to));
    }

    Answer sends(HttpMethod method, String path, Object body) {
        return answer(http.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsString(body)));
    }

    private Answer post(String code, String path, Map<String, ?> body) {
        return answer(http.post()
                .uri("/api/cases/" + code + path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsString(body)));
    }

    private static Answer answer(RestClient.RequestHeadersSpec<?> request) {
        var entity = request.retrieve().toEntity(String.class);
        var body = entity.getBody();
        return new Answer(entity.getStatusCode().value(), JsonMapper.shared().readTree(body == null ? "{}" : body));
    }
}
