package vn.onestop.intake.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;
import static vn.onestop.intake.testing.Processing.decided;
import static vn.onestop.intake.testing.Processing.idOf;
import static vn.onestop.intake.testing.Processing.stopped;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.Evidence;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.Heard;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.Processing;

/** A result goes to its citizen: signed for, by post or electronically, and once. */
@IntakeTest
@ExtendWith(OutputCaptureExtension.class)
class HandoverTest {

    private static final String POST = "{\"way\": \"POST\", \"trackingNumber\": \"EH 123 456 785 VN\"}";
    private static final String STRANGER = "Trần Văn Bình";
    private static final String STRANGERS_NUMBER = "001090098765";

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Processing processing;

    @Autowired
    private Heard heard;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void theFilerSignsOnTheScreen() {
        var accepted = ready();
        clock.set("2026-03-13T10:30");

        var answer = handOver(accepted, signedBy("FILER", ""));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.at("/evidence")).isEqualTo("SIGNATURE");
        assertThat(answer.at("/handedOverAt")).isEqualTo("2026-03-13T03:30:00Z");
        assertThat(answer.at("/officialName")).isEqualTo("Người dùng clerk");
        assertThat(answer.at("/collector/name")).isEqualTo(ADossier.NAME);
        assertThat(answer.at("/collector/number")).isEqualTo("********2345");
        assertThat(statusOf(accepted)).isEqualTo("DELIVERED");
        assertThat(counter.get(path(accepted, "/handover"), CLERK).body()).isEqualTo(answer.body());
    }

    @Test
    void theOtherServicesHearOfItAfterTheAcceptance() {
        var accepted = ready();

        handOver(accepted, POST);

        var said = await().until(() -> saidOf(accepted), events -> events.size() == 2);
        assertThat(said).extracting(DossierEvent::sequence).containsExactly(1L, 2L);
        assertThat(said.getLast())
                .isEqualTo(new ResultDelivered(
                        idOf(accepted),
                        2,
                        clock.instant(),
                        new Actor("clerk", "H26.103.25.7"),
                        "H26.103.25.7",
                        ResultDelivery.POST,
                        Evidence.TRACKING_NUMBER,
                        "EH123456785VN"));
    }

    @Test
    void somebodyElseIsKnownByNameAndNumberAndNothingOfItStandsReadable(CapturedOutput log) {
        var accepted = ready();
        var other = ", \"name\": \"" + STRANGER + "\", \"identityNumber\": \"" + STRANGERS_NUMBER + "\"";

        var answer = handOver(accepted, signedBy("OTHER", other));

        assertThat(answer.at("/collector/name")).isEqualTo(STRANGER);
        assertThat(answer.at("/collector/number")).isEqualTo("********8765");
        assertThat(String.join("\n", heard.raw(Topics.DOSSIERS))).doesNotContain(STRANGER, STRANGERS_NUMBER);
        assertThat(log.getAll()).doesNotContain(STRANGER, STRANGERS_NUMBER);
        var row = jdbc.sql("select encode(collector, 'escape') || encode(signature, 'escape') from handover"
                        + " where dossier_id = ?")
                .param(idOf(accepted))
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(STRANGER, STRANGERS_NUMBER, "PNG");
    }

    @Test
    void whoLooksAtASignatureIsWrittenDown() {
        var accepted = ready();
        handOver(accepted, signedBy("FILER", ""));
        clock.set("2026-04-01T08:30");

        var signature = counter.get(path(accepted, "/handover/signature"), CLERK);

        assertThat(signature.header("Content-Type")).isEqualTo("image/png");
        assertThat(signature.header("Content-Security-Policy")).contains("sandbox");
        var evidence = counter.get(path(accepted, "/handover"), CLERK);
        assertThat(evidence.at("/looks/0/account")).isEqualTo("clerk");
        assertThat(evidence.at("/looks/0/at")).isEqualTo("2026-04-01T01:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update handover set account = 'nobody'", "delete from dossier_look"})
    void nobodyRewritesWhatProvesAHandOver(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("append-only");
    }

    @Test
    void aSecondHandOverLearnsWhoWasFirst() {
        var accepted = ready();
        clock.set("2026-03-13T10:30");
        handOver(accepted, signedBy("FILER", ""));

        var second = handOver(accepted, POST);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("handed-over-before");
        assertThat(second.at("/detail")).contains("Người dùng clerk").contains("10:30 13/03/2026");
        assertThat(second.at("/handedOverBy")).isEqualTo("clerk");
        assertThat(saidOf(accepted)).hasSize(2);
    }

    @Test
    void ofManyAtOnceOneHandsOverAndTheOthersLearnIt() throws Exception {
        var accepted = ready();
        Callable<Answer> clerk = () -> handOver(accepted, POST);

        List<Integer> statuses;
        try (var clerks = Executors.newFixedThreadPool(4)) {
            statuses = clerks.invokeAll(List.of(clerk, clerk, clerk, clerk)).stream()
                    .map(done -> done.resultNow().status())
                    .toList();
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void whoAsksAgainWithTheSameKeyGetsTheSameAnswer() {
        var accepted = ready();
        var key = UUID.randomUUID().toString();

        var first = counter.post(path(accepted, "/handover"), POST, key, CLERK);
        var again = counter.post(path(accepted, "/handover"), POST, key, CLERK);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(counter.post(path(accepted, "/handover"), POST, "", CLERK).problem())
                .isEqualTo("idempotency-key-missing");
    }

    @Test
    void anotherCounterHasNoSuchDossier() {
        var accepted = ready();

        assertThat(counter.post(
                                path(accepted, "/handover"),
                                POST,
                                UUID.randomUUID().toString(),
                                CLERK_OF_BRANCH_8)
                        .status())
                .isEqualTo(404);
        assertThat(counter.get(path(accepted, "/handover"), CLERK_OF_BRANCH_8).problem())
                .isEqualTo("no-such-dossier");
        assertThat(counter.get(path(accepted, "/handover"), CLERK).problem()).isEqualTo("not-handed-over");
    }

    @Test
    void whatIsNotDecidedOrWasStoppedCannotBeHandedOver() {
        var open = counter.accept(forMaritalStatus());
        var ended = counter.accept(forMaritalStatus());
        processing.says(stopped(idOf(ended), 9, StopReason.WITHDRAWN, clock.instant()));

        assertThat(handOver(open, POST).problem()).isEqualTo("result-not-ready");
        assertThat(handOver(ended, POST).at("/dossierStatus")).isEqualTo("STOPPED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"way": "POST"} | trackingNumber
        {"way": "POST", "trackingNumber": "EH123456789VN"} | trackingNumber
        {"way": "POST", "trackingNumber": "EH123456785VN", "storeReference": "x"} | storeReference
        {"way": "ELECTRONIC"} | storeReference
        {"way": "COUNTER", "collector": {"who": "FILER"}} | signature
        {"way": "COUNTER", "collector": {"who": "FILER"}, "signature": "R0lGODlh"} | signature
        {"way": "COUNTER", "collector": {"who": "OTHER", "name": "A"}, "signature": "@"} | collector.identityNumber
        {"way": "COUNTER", "collector": {"who": "OTHER", "name": "A", "identityNumber": "1"}, "signature": "@"} | collector.identityNumber
        {"way": "COUNTER", "collector": {"who": "FILER", "name": "A"}, "signature": "@"} | collector.name
        {"way": "COUNTER", "collector": {"who": "OWNER"}, "signature": "@"} | collector.who
        {"trackingNumber": "EH123456785VN"} | way
        """)
    void whatIsMissingOrWrongIsNamedAndNothingIsKept(String body, String field) {
        var accepted = ready();

        var answer = handOver(accepted, body.replace("@", Drawn.base64(Drawn.strokes())));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().at("/errors").findValuesAsString("field")).contains(field);
        assertThat(statusOf(accepted)).isEqualTo("READY");
    }

    private Answer ready() {
        var accepted = counter.accept(forMaritalStatus());
        processing.says(decided(idOf(accepted), 16, "2026-03-12T15:40"));
        return accepted;
    }

    private static String signedBy(String who, String more) {
        return "{\"way\": \"COUNTER\", \"collector\": {\"who\": \"" + who + "\"" + more
                + "}, \"signature\": \"data:image/png;base64," + Drawn.base64(Drawn.png()) + "\"}";
    }

    private Answer handOver(Answer accepted, String body) {
        return counter.post(path(accepted, "/handover"), body, UUID.randomUUID().toString(), CLERK);
    }

    private String statusOf(Answer accepted) {
        return counter.get(path(accepted, ""), CLERK).at("/status");
    }

    private List<DossierEvent> saidOf(Answer accepted) {
        return heard.on(Topics.DOSSIERS, DossierEvent.class).stream()
                .filter(event -> event.dossierId().equals(idOf(accepted)))
                .toList();
    }

    private static String path(Answer accepted, String rest) {
        return "/api/dossiers/" + accepted.at("/code") + rest;
    }
}
