package vn.onestop.intake.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.testing.issuer.TestIssuer;

/** People of the demo office who ask over HTTP, as the pages and other systems do. */
public final class AtTheCounter {

    public static final String CLERK = TestIssuer.bearer("clerk", "H26.103.25.7", "COUNTER");
    public static final String CLERK_OF_BRANCH_8 = TestIssuer.bearer("clerk8", "H26.7.8", "COUNTER");
    public static final String CITIZEN = TestIssuer.bearer("citizen", "", "CITIZEN");
    public static final String VOLUNTEER = TestIssuer.bearer("volunteer", "H26.103.25.7", "VOLUNTEER");
    public static final String ADMIN = TestIssuer.bearer("admin", "", "ADMIN");

    public static final String AUDITOR = TestIssuer.bearer("auditor", "", "AUDITOR");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    AtTheCounter(Environment environment) {
        this.environment = environment;
    }

    public Answer accept(ADossier dossier) {
        return accept(dossier, UUID.randomUUID().toString(), CLERK);
    }

    public Answer accept(ADossier dossier, String key, String who) {
        return post("/api/dossiers", dossier.json(), key, who);
    }

    public Answer refuse(ADossier dossier) {
        return post("/api/dossiers/refusals", dossier.json(), UUID.randomUUID().toString(), CLERK);
    }

    public Answer file(ADossier dossier, String who) {
        return post("/api/filings", dossier.json(), UUID.randomUUID().toString(), who);
    }

    /** @param id of what was sent in */
    public Answer answer(String id, String how, String body, String who) {
        return post("/api/filings/" + id + "/" + how, body, UUID.randomUUID().toString(), who);
    }

    public Answer post(String path, String body, String key, String who) {
        return send(path, who, request -> {
            if (!key.isEmpty()) {
                request.header("Idempotency-Key", key);
            }
            return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        });
    }

    /** A file as it stands. */
    public Answer csv(String path, String lines, String who) {
        return send(
                path,
                who,
                request ->
                        request.header("Content-Type", "text/csv;charset=UTF-8").POST(BodyPublishers.ofString(lines)));
    }

    public Answer post(String path, String who) {
        return send(path, who, request -> request.POST(BodyPublishers.noBody()));
    }

    public Answer put(String path, String body, String who) {
        return send(
                path,
                who,
                request -> request.header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    public Answer delete(String path, String who) {
        return send(path, who, HttpRequest.Builder::DELETE);
    }

    public Answer get(String path, String who) {
        return send(path, who, UnaryOperator.identity());
    }

    public Answer get(String path, String who, String language) {
        return send(path, who, request -> request.header("Accept-Language", language));
    }

    /** What comes when the slip is asked for as a document to print. */
    public byte[] pdf(String path, String who) {
        var response =
                exchange(path, who, request -> request.header("Accept", "application/pdf"), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    public Answer asPdf(String path, String who) {
        return send(path, who, request -> request.header("Accept", "application/pdf"));
    }

    /** @param accept the media type that is asked for */
    public Answer getAs(String accept, String path, String who) {
        return send(path, who, request -> request.header("Accept", accept));
    }

    /** By whoever holds a receipt, without signing in. */
    public Answer getWithReceipt(String path, String secret) {
        return send(path, "", request -> request.header("X-Lookup-Secret", secret));
    }

    /** By whoever holds a receipt, without signing in. */
    public Answer postWithReceipt(String path, String secret, String type, byte[] body) {
        return send(
                path,
                "",
                request -> request.header("X-Lookup-Secret", secret)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    /** A program that signs what it says. */
    public Answer signed(String path, String body, String signature) {
        return send(
                path,
                "",
                request -> request.header("Content-Type", "application/json")
                        .header("X-Signature", signature)
                        .POST(BodyPublishers.ofString(body)));
    }

    private Answer send(String path, String who, UnaryOperator<HttpRequest.Builder> how) {
        return Answer.of(exchange(path, who, how, BodyHandlers.ofString()));
    }

    private <B> HttpResponse<B> exchange(
            String path, String who, UnaryOperator<HttpRequest.Builder> how, HttpResponse.BodyHandler<B> body) {
        var request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + environment.getProperty("local.server.port") + path));
        if (!who.isEmpty()) {
            request.header("Authorization", who);
        }
        try {
            return client.send(how.apply(request).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<String> response) {

        static Answer of(HttpResponse<String> response) {
            return new Answer(response.statusCode(), response);
        }

        public JsonNode body() {
            return MAPPER.readTree(response.body());
        }

        public String text() {
            return response.body();
        }

        /** @param pointer as in {@code /receipt/code} */
        public String at(String pointer) {
            return body().at(pointer).asString();
        }

        /** The last part of the problem's type. */
        public String problem() {
            return at("/type").replace("https://onestop.vn/problems/", "");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
