package vn.onestop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.notification.Fixtures.dossier;
import static vn.onestop.notification.Fixtures.person;
import static vn.onestop.notification.Fixtures.phone;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.testing.issuer.TestIssuer;

class MessagesApiTest extends NotificationTest {

    @Value("${local.server.port}")
    private int port;

    @Test
    void theCounterSeesWhatWasSentAndWhetherItArrivedButNoAddress() {
        var phone = phone();
        var dossier = dossier(KEY, person(Part.OWNER, phone, "an@example.vn"));
        commit(dossier.accepted());

        soon().untilAsserted(() -> {
            var answer = ask(dossier.code(), TestIssuer.bearer("clerk", "H26.103.25.7", "COUNTER"));
            assertThat(answer)
                    .contains("\"channel\":\"SMS\"", "\"state\":\"DELIVERED\"", "\"segments\":1", "\"attempts\":1")
                    .contains("\"channel\":\"EMAIL\"", "\"state\":\"ACCEPTED\"", "\"to\":\"a***@example.vn\"")
                    .contains("\"to\":\"+84******" + phone.substring(9) + "\"")
                    .doesNotContain(phone, "an@example.vn");
        });
    }

    @Test
    void aCitizenMayNotLookIntoOthersMessages() {
        client().get()
                .uri("/api/messages?dossier=H26.103.25.7-260310-0001")
                .header(HttpHeaders.AUTHORIZATION, TestIssuer.bearer("citizen", "", "CITIZEN"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void withoutATokenNothingIsShown() {
        client().get().uri("/api/messages?dossier=x").exchange().expectStatus().isUnauthorized();
    }

    private String ask(String code, String bearer) {
        var result = client().get()
                .uri("/api/messages?dossier={code}", code)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();
        return String.valueOf(result.getResponseBody());
    }

    private RestTestClient client() {
        return RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }
}
