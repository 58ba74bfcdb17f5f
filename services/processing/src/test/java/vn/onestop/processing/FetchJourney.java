package vn.onestop.processing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import vn.onestop.contracts.CaseResult.ResultFetched;
import vn.onestop.contracts.ResultPass;
import vn.onestop.files.AScan;
import vn.onestop.processing.route.Official;

/** A citizen fetches the document of the result from home, with the pass that looking the dossier up has given. */
class FetchJourney extends ProcessingTest {

    private static final Official AUDITOR = new Official("auditor", "", Set.of(), "10.0.0.1", true);

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${ONESTOP_RESULT_PASS_KEY}")
    private String key;

    @Test
    void theIssuedResultIsFetchedWithAPassAndSaidToBeFetchedOnce() throws IOException {
        var dossier = dossier();
        var code = dossier.code();
        var document = AScan.pdf(1, "Giay xac nhan");
        post.send(dossier);
        awaitCase(code);
        signed(code);
        by(LEADER).attaches(code, document);
        var early = fetch(pass(dossier.dossierId()));
        by(REGISTRAR).takes(code, 4);
        by(REGISTRAR).decides(code, Map.of("documentNumber", "123/QĐ"));
        var seen = by(REGISTRAR).versionOf(code);

        var fetched = fetch(pass(dossier.dossierId()));
        var again = fetch(pass(dossier.dossierId()));

        assertThat(early.statusCode()).as("signed, but not issued").isEqualTo(404);
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(document);
        assertThat(fetched.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(fetched.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(fetched.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + code + ".pdf\"");
        assertThat(again.body()).isEqualTo(document);
        assertThat(by(REGISTRAR).versionOf(code)).isEqualTo(seen);
        var looks = by(AUDITOR)
                .sends(HttpMethod.GET, "/api/result-looks?dossier=" + code, Map.of())
                .body()
                .path("items");
        assertThat(looks.findValuesAsString("account")).containsExactly("receipt-holder", "receipt-holder");
        assertThat(looks.findValuesAsString("origin")).containsExactly("portal", "portal");
        try (var listener = new Listener(broker)) {
            await().untilAsserted(() -> assertThat(listener.about(dossier.dossierId()))
                    .filteredOn(ResultFetched.class::isInstance)
                    .singleElement()
                    .extracting(said -> ((ResultFetched) said).sha256())
                    .isEqualTo(by(REGISTRAR)
                            .looksAt(code)
                            .body()
                            .at("/resultFiles/0/sha256")
                            .asString()));
        }
    }

    @Test
    void withoutAPassThatIsGoodThereIsNothing() {
        var runOut = ResultPass.withKey(key).write(UUID.randomUUID(), clock.instant());
        var forged = ResultPass.withKey(ResultPass.newKey())
                .write(UUID.randomUUID(), clock.instant().plus(Duration.ofHours(1)));

        for (var pass : new String[] {"", "x", runOut, forged}) {
            var refused = fetch(pass);

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(new String(refused.body(), UTF_8)).contains("pass-not-valid");
        }
        assertThat(fetch(pass(UUID.randomUUID())).statusCode()).isEqualTo(404);
    }

    @Test
    void oneResultIsNotSentWithoutEnd() throws IOException {
        var dossier = dossier();
        var code = dossier.code();
        post.send(dossier);
        awaitCase(code);
        signed(code);
        by(REGISTRAR).takes(code, 4);
        by(REGISTRAR).decides(code, Map.of("documentNumber", "124/QĐ"));
        by(REGISTRAR).attaches(code, AScan.pdf(1, "Giay xac nhan"));
        jdbc.sql("insert into result_look (id, dossier_id, ordinal, account, agency, origin, at)"
                        + " select gen_random_uuid(), ?, 1, 'receipt-holder', '', 'portal', ?"
                        + " from generate_series(1, 20)")
                .params(dossier.dossierId(), java.sql.Timestamp.from(clock.instant()))
                .update();

        assertThat(fetch(pass(dossier.dossierId())).statusCode()).isEqualTo(429);
        clock.forward(Duration.ofMinutes(16));

        assertThat(fetch(pass(dossier.dossierId())).statusCode()).isEqualTo(200);
    }

    private void signed(String code) {
        by(COUNTER_CLERK).takes(code, 1);
        by(COUNTER_CLERK).completes(code, 1);
        by(SPECIALIST).takes(code, 2);
        by(SPECIALIST).completes(code, 2);
        by(LEADER).takes(code, 3);
        by(LEADER).decides(code, Map.of("outcome", "GRANTED"));
    }

    private String pass(UUID dossierId) {
        return ResultPass.withKey(key).write(dossierId, clock.instant().plus(Duration.ofMinutes(30)));
    }

    private HttpResponse<byte[]> fetch(String pass) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/results"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("pass=" + URLEncoder.encode(pass, UTF_8)));
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
