package vn.onestop.gateway;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.onestop.testing.issuer.TestIssuer;

class GatewayTest extends BeforeServices {

    @ParameterizedTest
    @CsvSource({
        "/api/dossiers, intake",
        "/api/filings, intake",
        "/api/filings/mine?page=1, intake",
        "/api/handovers?wish=POST, intake",
        "/api/looks?account=official, intake",
        "/api/supplements/H26.103.25.7-261124-0001, intake",
        "/api/result-looks, processing",
        "/api/stray-payments?page=1, processing",
        "/api/payments?day=2026-03-10, intake",
        "/api/dossiers/H26.103.25.7-261124-0001?full=true, intake",
        "/api/catalogue/procedures, intake",
        "/counter/today, intake",
        "/api/cases, processing",
        "/api/assignment-rules, processing",
        "/api/absences, processing",
        "/api/consultations?open=false, processing",
        "/api/workload, processing",
        "/work, processing",
        "/api/track/H26, tracking",
        "/api/register, tracking",
        "/api/register.xlsx, tracking",
        "/api/register/names?month=2026-03, intake",
        "/api/indicators, tracking",
        "/board/today, tracking"
    })
    void sendsEachAddressToItsServiceWithTheTokenOfTheProgram(String path, String service) throws Exception {
        var answer = program.send(request(path).header("Authorization", CLERK).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(service);
        var asked = stub(service).asked();
        assertThat(asked.uri()).hasToString(path);
        assertThat(asked.header("Authorization")).isEqualTo(CLERK);
    }

    @Test
    void passesABodyAndItsIdempotencyKeyOn() throws Exception {
        var answer = program.send(
                request("/api/dossiers")
                        .header("Authorization", CLERK)
                        .header("Idempotency-Key", "k1")
                        .header("Content-Type", "application/json")
                        .POST(ofString("{\"name\": \"Nguyễn\"}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(201);
        var asked = INTAKE.asked();
        assertThat(asked.body()).isEqualTo("{\"name\": \"Nguyễn\"}");
        assertThat(asked.header("Idempotency-key")).isEqualTo("k1");
    }

    @Test
    void describesTheApiOfEachServiceAndLeadsTheSupportTeamToItsOperations() throws Exception {
        var support = TestIssuer.bearer("support", "", "SUPPORT");

        assertThat(program.send(request("/v3/api-docs/intake").build(), BodyHandlers.ofString())
                        .body())
                .isEqualTo("intake");
        assertThat(INTAKE.asked().uri()).hasToString("/v3/api-docs");
        var dead = request("/ops/processing/dead-letters?page=2").header("Authorization", support);
        assertThat(program.send(dead.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
        assertThat(PROCESSING.asked().uri()).hasToString("/ops/dead-letters?page=2");
        var clerk = request("/ops/processing/outbox").header("Authorization", CLERK);
        assertThat(program.send(clerk.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/dossiers", "/api/cases", "/actuator/prometheus", "/ops/intake/outbox", "/unknown"})
    void answersAProgramWithoutATokenThatItHasNone(String path) throws Exception {
        var answer = program.send(request(path).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("https://onestop.vn/problems/not-authenticated");
    }

    @Test
    void sendsAPersonToSignInAndBackToThePageAndGivesTheServiceTheToken() throws Exception {
        TestIssuer.nextToSignIn("official", "H26.103.25.7", "SPECIALIST");

        var answer = browser.send(page("/work/today"), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("processing");
        var asked = PROCESSING.asked();
        assertThat(asked.header("Authorization")).startsWith("Bearer ey");
        assertThat(asked.header("Cookie")).as("cookies are not for services").isEmpty();
    }

    @Test
    void makesTheTokenNewWithoutAskingThePersonAgainAndSendsThemToSignInWhenThatFails() throws Exception {
        TestIssuer.nextToSignIn("official", "H26.103.25.7", "SPECIALIST");
        browser.send(page("/work"), BodyHandlers.ofString());
        PROCESSING.asked();

        assertThat(browser.send(request("/api/cases").build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        PROCESSING.asked();

        TestIssuer.forgetSessions();
        assertThat(browser.send(request("/api/cases").build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.send(page("/work"), BodyHandlers.ofString()).body()).isEqualTo("processing");
        PROCESSING.asked();
    }

    @Test
    void greetsWhoHasSignedInAndSignsThemOutAgain() throws Exception {
        assertThat(browser.send(page("/"), BodyHandlers.ofString()).body())
                .contains("Tra cứu hồ sơ", "Đăng nhập", "lang=\"vi\"")
                .doesNotContain("Hồ sơ đang giải quyết");
        TestIssuer.nextToSignIn("clerk", "H26.103.25.7", "COUNTER");
        browser.send(page("/oauth2/authorization/onestop"), BodyHandlers.ofString());

        assertThat(browser.send(page("/"), BodyHandlers.ofString()).body())
                .contains("Xin chào Người dùng clerk.", "Hồ sơ đang giải quyết", "Đăng xuất");

        var out = browser.send(
                request("/logout")
                        .header("Origin", "http://localhost:" + port)
                        .POST(ofString(""))
                        .build(),
                BodyHandlers.ofString());
        assertThat(out.uri()).hasPath("/logout").hasHost("localhost").hasParameter("post_logout_redirect_uri");
        assertThat(browser.send(page("/"), BodyHandlers.ofString()).body()).contains("Đăng nhập");
    }

    @Test
    void showsTheSupportTeamTheOperationsOfEachService() throws Exception {
        TestIssuer.nextToSignIn("support", "", "SUPPORT");

        assertThat(browser.send(page(SignIn.START), BodyHandlers.ofString()).body())
                .contains("/ops/intake/dead-letters", "/ops/tracking/outbox", "/v3/api-docs/processing")
                .doesNotContain("Hồ sơ đang giải quyết");
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://elsewhere.example", "Origin, null", "Sec-Fetch-Site, cross-site", "X-Nothing, x"})
    void refusesAChangeThatRidesOnACookieFromAnotherPlace(String header, String value) throws Exception {
        TestIssuer.nextToSignIn("official", "H26.103.25.7", "SPECIALIST");
        browser.send(page("/work"), BodyHandlers.ofString());
        PROCESSING.asked();

        var forged = browser.send(
                request("/api/cases/1/decision")
                        .header(header, value)
                        .POST(ofString("{}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(PROCESSING.wasLeftAlone()).isTrue();
    }

    @Test
    void takesAFormFromAPageOfOurs() throws Exception {
        TestIssuer.nextToSignIn("official", "H26.103.25.7", "SPECIALIST");
        browser.send(page("/work"), BodyHandlers.ofString());
        PROCESSING.asked();

        var answer = browser.send(
                request("/work/1?a=b")
                        .header("Origin", "http://localhost:" + port)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(ofString("note=ch%E1%BB%9D&x=1"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(201);
        var asked = PROCESSING.asked();
        assertThat(asked.uri()).hasToString("/work/1?a=b");
        assertThat(asked.body()).endsWith("note=ch%E1%BB%9D&x=1");
    }

    @Test
    void saysThatAServiceIsAway() throws Exception {
        var away = request("/api/messages").header("Authorization", CLERK).header("Accept-Language", "en");
        var answer = program.send(away.build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("https://onestop.vn/problems/service-away", "not running")
                .doesNotContain("localhost", "Exception");
    }

    @Test
    void refusesABodyOfTwoMegabytesBeforeItReachesAService() throws Exception {
        var two = new byte[2 * 1024 * 1024];
        var known = request("/api/dossiers").header("Authorization", CLERK).POST(BodyPublishers.ofByteArray(two));
        var chunked = request("/api/dossiers")
                .header("Authorization", CLERK)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(two)));

        assertThat(program.send(known.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(413);
        assertThat(program.send(chunked.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(413);
    }
}
