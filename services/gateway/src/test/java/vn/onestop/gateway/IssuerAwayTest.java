package vn.onestop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "ONESTOP_ISSUER=http://localhost:1",
            "ONESTOP_JWKS=http://localhost:1/jwks",
            "ONESTOP_GATEWAY_SECRET=secret",
            "ONESTOP_INTAKE_URL=http://localhost:1",
            "ONESTOP_PROCESSING_URL=http://localhost:1",
            "ONESTOP_NOTIFICATION_URL=http://localhost:1",
            "ONESTOP_TRACKING_URL=http://localhost:1"
        })
class IssuerAwayTest {

    @LocalServerPort
    private int port;

    @Test
    void startsWithoutItsIssuerAndSaysThatNobodyCanSignIn() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + SignIn.START))
                .header("Accept", "text/html")
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("<h1>Chưa đăng nhập được</h1>").doesNotContain("localhost:1<", "Exception");
    }
}
