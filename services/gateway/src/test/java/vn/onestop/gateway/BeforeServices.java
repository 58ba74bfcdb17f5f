package vn.onestop.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.onestop.testing.issuer.TestIssuer;
import vn.onestop.testing.issuer.WithIssuer;

/** The gateway with an issuer beside it and services behind it that remember what they were asked. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithIssuer
abstract class BeforeServices {

    static final StubService INTAKE = start("intake");
    static final StubService PROCESSING = start("processing");
    static final StubService TRACKING = start("tracking");
    static final String CLERK = TestIssuer.bearer("clerk", "H26.103.25.7", "COUNTER");
    static final String PAGE = "text/html,application/xhtml+xml";

    final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    final HttpClient program = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("ONESTOP_INTAKE_URL", INTAKE::address);
        registry.add("ONESTOP_PROCESSING_URL", PROCESSING::address);
        registry.add("ONESTOP_NOTIFICATION_URL", () -> "http://localhost:1");
        registry.add("ONESTOP_TRACKING_URL", TRACKING::address);
        registry.add("ONESTOP_GATEWAY_SECRET", () -> "secret");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpRequest page(String path) {
        return request(path).header("Accept", PAGE).build();
    }

    static StubService stub(String name) {
        return switch (name) {
            case "intake" -> INTAKE;
            case "processing" -> PROCESSING;
            default -> TRACKING;
        };
    }

    private static StubService start(String name) {
        try {
            return new StubService(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
