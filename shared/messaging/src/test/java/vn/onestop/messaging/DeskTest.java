package vn.onestop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.EventJson;
import vn.onestop.testing.WithKafka;
import vn.onestop.testing.WithPostgres;
import vn.onestop.testing.issuer.TestIssuer;

/** The support team decides about dead letters. */
@WithPostgres
@WithKafka
class DeskTest extends OfficeTest {

    private final UUID dossier = UUID.randomUUID();

    @LocalServerPort
    private int port;

    private RestTestClient support;

    @BeforeEach
    void open() {
        support = as("SUPPORT");
    }

    @Test
    void sendsALetterAgainAndWhatWaitsBehindItFollowsInOrder() {
        putAside(step(dossier, 1), step(dossier, 2), step(dossier, 3));
        office.onCase = _ -> {};

        support.post()
                .uri("/ops/dead-letters/{id}/retry", first())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.handled.length()")
                .isEqualTo(3);

        assertThat(office.cases).containsExactly(step(dossier, 1), step(dossier, 2), step(dossier, 3));
        assertThat(letters("cases", dossier)).extracting(Letter::outcome).containsOnly("HANDLED");
        assertThat(letters("cases", dossier)).extracting(Letter::closedBy).containsOnly("tester");
    }

    @Test
    void afterwardsTheDossierIsNoLongerHeldBack() {
        putAside(step(dossier, 1));
        office.onCase = _ -> {};
        support.post()
                .uri("/ops/dead-letters/{id}/retry", first())
                .exchange()
                .expectStatus()
                .isOk();

        commit(step(dossier, 2));

        await().untilAsserted(() -> assertThat(office.cases).containsExactly(step(dossier, 1), step(dossier, 2)));
    }

    @Test
    void sendsNothingAgainThatHasToWait() {
        putAside(step(dossier, 1), step(dossier, 2));

        support.post()
                .uri(
                        "/ops/dead-letters/{id}/retry",
                        letters("cases", dossier).getLast().id())
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("https://onestop.vn/problems/dead-letter-waits")
                .jsonPath("$.behind")
                .isEqualTo((int) first());
    }

    @Test
    void keepsTheNewCauseWhenItFailsAgain() {
        putAside(step(dossier, 1));
        office.onCase = failing("still no such step");

        support.post()
                .uri("/ops/dead-letters/{id}/retry", first())
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.cause")
                .value(cause -> assertThat(cause.toString()).contains("still no such step"));

        assertThat(letters("cases", dossier).getFirst().cause()).contains("still no such step");
        assertThat(letters("cases", dossier).getFirst().attempts()).isEqualTo(6);
    }

    @Test
    void discardsALetterWithAReasonAndLetsTheOthersGoOn() {
        putAside(step(dossier, 1), step(dossier, 2));
        office.onCase = _ -> {};

        support.post()
                .uri("/ops/dead-letters/{id}/discard", first())
                .body(Map.of("reason", "sent by mistake"))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(office.cases).containsExactly(step(dossier, 2));
        assertThat(letters("cases", dossier).getFirst().outcome()).isEqualTo("DISCARDED");
        assertThat(letters("cases", dossier).getFirst().reason()).isEqualTo("sent by mistake");
    }

    @Test
    void discardsNothingWithoutAReason() {
        putAside(step(dossier, 1));

        support.post()
                .uri("/ops/dead-letters/{id}/discard", first())
                .body(Map.of("reason", " "))
                .exchange()
                .expectStatus()
                .isEqualTo(422);

        assertThat(letters("cases", dossier).getFirst().outcome()).isNull();
    }

    @Test
    void showsWhatALetterSaysAndWhereItFailed() {
        putAside(step(dossier, 1));

        support.get()
                .uri("/ops/dead-letters/{id}", first())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.letter.key")
                .isEqualTo(dossier.toString())
                .jsonPath("$.headers.ce_source")
                .isEqualTo("/onestop/office")
                .jsonPath("$.data")
                .value(data -> assertThat(data.toString()).contains("Thẩm định"))
                .jsonPath("$.stack")
                .value(stack -> assertThat(stack.toString()).contains("no such step"));
    }

    @Test
    void isOpenToTheSupportTeamAlone() {
        as("CLERK").get().uri("/ops/dead-letters").exchange().expectStatus().isForbidden();
        as("CLERK").get().uri("/ops/outbox").exchange().expectStatus().isForbidden();
        support.get().uri("/ops/dead-letters/0").exchange().expectStatus().isNotFound();
    }

    @Test
    void holdsBackOnlyTheDossierOfAnEventThatIsTooLargeAndTriesAgainWhenTold() {
        var another = UUID.randomUUID();

        commit(step(dossier, 1, "x".repeat(2_000_000)), step(dossier, 2), step(another, 1));

        await().untilAsserted(() -> assertThat(office.cases).containsExactly(step(another, 1)));
        await().untilAsserted(() -> support.get()
                .uri("/ops/outbox")
                .exchange()
                .expectBody()
                .jsonPath("$.held[0].key")
                .isEqualTo(dossier.toString())
                .jsonPath("$.held[0].waiting")
                .isEqualTo(1)
                .jsonPath("$.held[0].cause")
                .value(cause -> assertThat(cause.toString()).contains("RecordTooLarge")));

        makeSmaller();
        support.post().uri("/ops/outbox/retry").exchange().expectStatus().isAccepted();

        await().untilAsserted(() ->
                assertThat(office.cases).containsExactly(step(another, 1), step(dossier, 1, "x"), step(dossier, 2)));
    }

    /** Stands in for a larger limit at the broker. */
    private void makeSmaller() {
        jdbc.sql("update messaging.outbox set data = ? where held_since is not null")
                .param(EventJson.write(step(dossier, 1, "x")))
                .update();
    }

    private void putAside(CaseEvent... events) {
        office.onCase = failing("no such step");
        commit(events);
        await().untilAsserted(() -> assertThat(letters("cases", dossier)).hasSize(events.length));
    }

    private static Consumer<CaseEvent> failing(String message) {
        return _ -> {
            throw new IllegalStateException(message);
        };
    }

    private long first() {
        return letters("cases", dossier).getFirst().id();
    }

    private RestTestClient as(String role) {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, TestIssuer.bearer("tester", "", role))
                .build();
    }
}
