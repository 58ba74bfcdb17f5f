package vn.onestop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.notification.Fixtures.dossier;
import static vn.onestop.notification.Fixtures.filer;
import static vn.onestop.notification.Fixtures.person;
import static vn.onestop.notification.Fixtures.zaloPhone;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.notification.channel.TestSmsCentre.Manner;
import vn.onestop.testing.issuer.TestIssuer;

/** Whom no channel reaches, the counter telephones. */
class CallsTest extends NotificationTest {

    private static final String CLERK = TestIssuer.bearer("clerk", "H26.103.25.7", "COUNTER");
    private static final String ELSEWHERE = TestIssuer.bearer("clerk8", "H26.18.1", "COUNTER");

    @Value("${local.server.port}")
    private int port;

    @Test
    void theCounterIsToldWhomNoChannelHasReachedAndWhatToSay() {
        var phone = zaloPhone();
        var dossier = dossier(KEY, filer(phone));
        CENTRE.next(Manner.REFUSE_NUMBER);

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(calls(CLERK)).contains(phone));
        assertThat(calls(CLERK))
                .contains("\"dossier\":\"" + dossier.code() + "\"", "\"person\":\"N. T. Lan\"")
                .contains("đã tiếp nhận hồ sơ " + dossier.code())
                .doesNotContain("Nguyễn");
        assertThat(calls(ELSEWHERE)).doesNotContain(phone);
        assertThat(jdbc.sql("select count(*) from call_look l join call c on c.id = l.call_id where c.dossier_id = ?")
                        .param(dossier.id())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aCallThatWasMadeIsKeptWithWhoMadeItAndNotShownAgain() {
        var phone = zaloPhone();
        var dossier = dossier(KEY, filer(phone));
        CENTRE.next(Manner.REFUSE_NUMBER);
        commit(dossier.accepted());
        soon().untilAsserted(() -> assertThat(calls(CLERK)).contains(phone));
        var id = jdbc.sql("select id::text from call where dossier_id = ?")
                .param(dossier.id())
                .query(String.class)
                .single();

        assertThat(done(id, ELSEWHERE)).isEqualTo(404);
        assertThat(done(id, CLERK)).isEqualTo(200);
        assertThat(done(id, TestIssuer.bearer("clerk2", "H26.103.25.7", "COUNTER")))
                .isEqualTo(200);

        assertThat(calls(CLERK)).doesNotContain(phone);
        assertThat(jdbc.sql("select done_by from call where dossier_id = ?")
                        .param(dossier.id())
                        .query(String.class)
                        .single())
                .isEqualTo("clerk");
    }

    @Test
    void whoIsReachedByEmailIsNotCalled() {
        var phone = zaloPhone();
        var dossier = dossier(KEY, person(Part.OWNER, phone, "reached@example.vn"));
        CENTRE.next(Manner.REFUSE_NUMBER);

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(jdbc.sql("select state from message where dossier_id = ? order by state")
                        .param(dossier.id())
                        .query(String.class)
                        .list())
                .containsExactly("ACCEPTED", "FAILED_FOR_GOOD", "FAILED_FOR_GOOD"));
        assertThat(calls(CLERK)).doesNotContain(phone);
    }

    private String calls(String bearer) {
        var result = client().get()
                .uri("/api/messages/calls")
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();
        return String.valueOf(result.getResponseBody());
    }

    private int done(String id, String bearer) {
        return client().post()
                .uri("/api/messages/calls/{id}/done", id)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private RestTestClient client() {
        return RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }
}
