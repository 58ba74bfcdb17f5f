package vn.onestop.testing.issuer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Signing in as OpenID Connect has it: a code for a browser, tokens for the code and its proof key. */
final class SignInEndpoints {

    /** Who signs in. */
    record Person(String account, String agency, List<String> roles) {}

    private record Parameters(Map<String, String> values) {

        String get(String name) {
            return values.getOrDefault(name, "");
        }
    }

    private record Code(Person person, String challenge, String nonce, String client) {}

    private final AtomicReference<Person> next = new AtomicReference<>(new Person("clerk", "", List.of()));
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> sessions = new ConcurrentHashMap<>();

    void next(Person person) {
        next.set(person);
    }

    void forget() {
        sessions.clear();
    }

    void addTo(HttpServer server) {
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(exchange, 200, """
                    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                     "jwks_uri": "%1$s/jwks", "end_session_endpoint": "%1$s/logout",
                     "subject_types_supported": ["public"], "response_types_supported": ["code"],
                     "id_token_signing_alg_values_supported": ["RS256"]}\
                    """.formatted(TestIssuer.uri())));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        if (!"S256".equals(asked.get("code_challenge_method"))) {
            answer(exchange, 400, "{\"error\": \"a proof key is needed\"}");
            return;
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, new Code(next.get(), asked.get("code_challenge"), asked.get("nonce"), asked.get("client_id")));
        var back = asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state");
        exchange.getResponseHeaders().set("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (asked.get("grant_type").equals("refresh_token")) {
            refresh(exchange, asked.get("refresh_token"));
            return;
        }
        var code = codes.remove(asked.get("code"));
        if (code == null || !code.challenge().equals(sha256(asked.get("code_verifier")))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        var session = UUID.randomUUID().toString();
        sessions.put(session, code.person());
        var idToken = TestIssuer.idToken(code.person().account(), code.client(), code.nonce());
        answer(exchange, 200, tokens(code.person(), session, ", \"id_token\": \"" + idToken + "\""));
    }

    private void refresh(HttpExchange exchange, String session) throws IOException {
        var person = sessions.get(session);
        if (person == null) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
        } else {
            answer(exchange, 200, tokens(person, session, ""));
        }
    }

    private static String tokens(Person person, String session, String more) {
        var token = TestIssuer.shortToken(person.account(), person.agency(), person.roles());
        return """
            {"access_token": "%s", "token_type": "Bearer", "expires_in": 2, "scope": "openid profile",
             "refresh_token": "%s"%s}\
            """.formatted(token, session, more);
    }

    static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Parameters parameters(String query) {
        return new Parameters(Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (one, _) -> one)));
    }

    private static String sha256(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
