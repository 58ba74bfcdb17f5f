package vn.onestop.standalone.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.standalone.issuer.Account;

/**
 * The system's public API as an account uses it. What cannot be reached is asked again, as any client should: with the
 * same key an acceptance happens once, and an act on a case carries the version it was meant for.
 */
public final class Api {

    private static final String PDF = "application/pdf";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(8);

    private final URI gateway;
    private final URI issuer;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    public Api(URI gateway, URI issuer, Clock clock) {
        this.gateway = gateway;
        this.issuer = issuer;
        this.clock = clock;
    }

    private record Token(String value, Instant renewAt) {}

    public Answer get(Account account, String path) throws TimeoutException {
        return ask(path, () -> request(account, path).GET().build());
    }

    public Answer post(Account account, String path, Object body, Map<String, String> headers) throws TimeoutException {
        return post(account, path, "application/json", mapper.writeValueAsString(body), headers);
    }

    Answer post(Account account, String path, String contentType, String body, Map<String, String> headers)
            throws TimeoutException {
        return ask(path, () -> {
            var request = request(account, path).header("Content-Type", contentType);
            headers.forEach(request::header);
            return request.POST(BodyPublishers.ofString(body)).build();
        });
    }

    /** A file, as it is. */
    Answer send(Account account, String path, String contentType, byte[] file) throws TimeoutException {
        return ask(
                path,
                () -> request(account, path)
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofByteArray(file))
                        .build());
    }

    /** Whether something can be had as a paper. */
    boolean isPrinted(Account account, String path) throws TimeoutException {
        var answer = ask(
                path,
                () -> request(account, path).setHeader("Accept", PDF).GET().build());
        return answer.ok() && answer.contentType().startsWith(PDF);
    }

    /** What the issuer's pages to look into show, as data. */
    JsonNode look(String page) throws TimeoutException {
        return ask(
                        page,
                        () -> HttpRequest.newBuilder(issuer.resolve(page))
                                .timeout(TIMEOUT)
                                .build())
                .body();
    }

    private HttpRequest.Builder request(Account account, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token(account));
    }

    private Answer ask(String path, Question question) throws TimeoutException {
        return Patience.until(path, PATIENCE, PAUSE, () -> {
            try {
                var answer = http.send(question.asked(), BodyHandlers.ofString());
                return isAway(answer.statusCode())
                        ? Optional.empty()
                        : Optional.of(Answer.of(answer, read(answer.body())));
            } catch (IOException e) {
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    private static boolean isAway(int status) {
        return status == 502 || status == 503 || status == 504;
    }

    private JsonNode read(String body) {
        return body.startsWith("{") || body.startsWith("[") ? mapper.readTree(body) : mapper.createObjectNode();
    }

    private String token(Account account) throws IOException, InterruptedException {
        var known = tokens.get(account.name());
        if (known != null && clock.instant().isBefore(known.renewAt())) {
            return known.value();
        }
        var credentials = account.name() + ":" + Account.PASSWORD;
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        var answer = http.send(
                HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                        .timeout(TIMEOUT)
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
        var token = mapper.readTree(answer.body()).get("access_token").asString();
        tokens.put(account.name(), new Token(token, clock.instant().plus(TOKEN_LIFE)));
        return token;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private interface Question {
        HttpRequest asked() throws IOException, InterruptedException;
    }
}
