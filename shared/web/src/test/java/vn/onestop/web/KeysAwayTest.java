package vn.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.onestop.testing.issuer.TestIssuer;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"ONESTOP_ISSUER=http://localhost:1", "ONESTOP_JWKS=http://localhost:1/jwks"})
class KeysAwayTest {

    @LocalServerPort
    private int port;

    @Test
    void saysThatItIsNotAvailableWhileTheKeysOfTheIssuerCannotBeHad() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/me"))
                .header("Authorization", TestIssuer.bearer("clerk", "", "COUNTER"))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("https://onestop.vn/problems/unavailable")
                .doesNotContain("localhost:1", "Exception");
    }
}
