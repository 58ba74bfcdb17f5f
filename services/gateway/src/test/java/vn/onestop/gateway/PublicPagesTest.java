package vn.onestop.gateway;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import vn.onestop.testing.issuer.TestIssuer;

class PublicPagesTest extends BeforeServices {

    @Test
    void letsAnyoneReadTheCatalogueButNotChangeIt() throws Exception {
        assertThat(program.send(request("/api/catalogue/procedures").build(), BodyHandlers.ofString())
                        .body())
                .isEqualTo("intake");
        INTAKE.asked();
        var change = request("/api/catalogue/republish").POST(ofString(""));
        assertThat(program.send(change.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void letsAnyoneLookUpADossier() throws Exception {
        var answer = program.send(page("/track"), BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("tracking");
        assertThat(TRACKING.asked().header("Authorization")).isEmpty();
        var post =
                request("/api/track").header("Content-Type", "application/json").POST(ofString("{}"));
        assertThat(program.send(post.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(201);
        TRACKING.asked();
    }

    @Test
    void letsAnyoneAskForAResultWithAPass() throws Exception {
        var form = request("/api/results")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(ofString("pass=x"));

        var answer = program.send(form.build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(PROCESSING.asked().header("Authorization")).isEmpty();
        assertThat(program.send(request("/api/result-looks").build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void leavesARedirectToTheBrowser() throws Exception {
        var answer = program.send(page("/track/moved"), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/track/here");
        TRACKING.asked();
    }

    @Test
    void sendsTheHeadersThatKeepAPageSafeOnceEach() throws Exception {
        var answer = program.send(page("/track"), BodyHandlers.ofString());
        TRACKING.asked();

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self' " + TestIssuer.uri());
        assertThat(answer.headers().allValues("X-Frame-Options")).hasSize(1);
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }
}
