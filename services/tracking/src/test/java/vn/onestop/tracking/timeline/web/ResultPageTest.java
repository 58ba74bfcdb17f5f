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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseResult.DecisionSigned;
import vn.onestop.contracts.CaseResult.ResultAttached;
import vn.onestop.contracts.CaseResult.Signature;
import vn.onestop.contracts.DossierEvent.DossierLinked;
import vn.onestop.contracts.ResultPass;
import vn.onestop.tracking.timeline.ADossier;
import vn.onestop.tracking.timeline.TrackingTest;

/** Whoever looks a decided dossier up reads why, whether it is being mended, and can fetch the document. */
class ResultPageTest extends TrackingTest {

    private static final Actor LEADER = new Actor("leader", ADossier.WARD);
    private static final Pattern PASS = Pattern.compile("name=\"pass\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ADossier dossier = ADossier.withCode("H26.21-260310-%04d".formatted((int) (Math.random() * 10_000)));

    @LocalServerPort
    private int port;

    @Test
    void anIssuedResultWithAFileIsFetchedByAFormWithoutScriptAndWithoutTheSecret() {
        heard(List.of(dossier.accepted(), dossier.decided(), attached(13)));

        var page = page();

        assertThat(page)
                .contains("method=\"post\"", "action=\"/api/results\"", "Tải kết quả (PDF)")
                .contains("Bản điện tử có chữ ký số của cơ quan, 178 kB.")
                .doesNotContain(ADossier.SECRET, "<script", "??");
        var pass = PASS.matcher(page);
        assertThat(pass.find()).isTrue();
        var reader = ResultPass.withKey(ResultPass.publicPart(PASS_KEY));
        assertThat(reader.read(pass.group(1), NOW)).contains(dossier.id());
        assertThat(reader.read(pass.group(1), NOW.plusSeconds(30 * 60))).isEmpty();
    }

    @Test
    void aFileThatIsThereBeforeTheResultIsIssuedStaysTheOfficesOwn() {
        heard(List.of(dossier.accepted(), dossier.issuing(), attached(12)));

        assertThat(page()).doesNotContain("/api/results");
    }

    @Test
    void aResultWithoutAFileOffersNone() {
        heard(List.of(dossier.accepted(), dossier.decided()));

        assertThat(page()).contains("45/UBND-XNTTHN").doesNotContain("/api/results");
    }

    @Test
    void whoWasTurnedDownReadsWhy() {
        var signed = new DecisionSigned(
                dossier.id(), 11, ADossier.at("2026-03-17T13:00"), LEADER, Outcome.DECLINED, "Đất đang có tranh chấp.");
        heard(List.of(dossier.accepted(), signed, dossier.decided(Outcome.DECLINED)));

        assertThat(page()).contains("Lý do: Đất đang có tranh chấp.");
    }

    @Test
    void aResultWithAMistakeNamesTheDossierThatMendsIt() {
        var second = ADossier.withCode(dossier.code().replace("260310", "260318"));
        heard(List.of(dossier.accepted(), dossier.decided()));
        assertThat(page()).doesNotContain("đính chính bằng hồ sơ");

        heard(List.of(
                new DossierLinked(
                        second.id(),
                        2,
                        ADossier.at("2026-03-18T08:00"),
                        LEADER,
                        dossier.id(),
                        dossier.code(),
                        "Ghi sai năm sinh"),
                second.accepted()));

        assertThat(page()).contains("đang được đính chính bằng hồ sơ " + second.code());
    }

    private ResultAttached attached(long sequence) {
        return new ResultAttached(
                dossier.id(),
                sequence,
                ADossier.at("2026-03-17T16:00"),
                LEADER,
                "ab".repeat(32),
                182_044,
                Signature.TRUSTED);
    }

    private String page() {
        var form = "code=" + URLEncoder.encode(dossier.code(), UTF_8) + "&secret=" + ADossier.SECRET;
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/track"))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        try {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
