package vn.onestop.intake.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.Processing.attached;
import static vn.onestop.intake.testing.Processing.corrected;
import static vn.onestop.intake.testing.Processing.decided;
import static vn.onestop.intake.testing.Processing.fetched;
import static vn.onestop.intake.testing.Processing.idOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.Actor;
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

/** Electronically a citizen gets one certain file; a result with a mistake goes out only to who knows of it. */
@IntakeTest
class ElectronicHandoverTest {

    private static final String STORE = "{\"way\": \"ELECTRONIC\", \"storeReference\": \"KQ.G01.000112\"}";
    private static final String POST = "{\"way\": \"POST\", \"trackingNumber\": \"EH123456785VN\"}";
    private static final String DRAFT = "ab".repeat(32);
    private static final String FILE = "cd".repeat(32);

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Processing processing;

    @Autowired
    private Heard heard;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void withoutAFileNothingGoesElectronically() {
        var accepted = ready("COUNTER");

        var answer = handOver(accepted, STORE);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("result-file-missing");
        assertThat(answer.at("/detail")).contains(accepted.at("/code"), "tệp kết quả");
        assertThat(statusOf(accepted)).isEqualTo("READY");
        assertThat(handOver(accepted, POST).status()).isEqualTo(201);
    }

    @Test
    void whatWentElectronicallyIsRecognisedByTheHashOfItsLastFile() {
        var accepted = ready("COUNTER");
        processing.says(attached(idOf(accepted), 18, FILE));
        processing.says(attached(idOf(accepted), 17, DRAFT));

        var answer = handOver(accepted, STORE);

        assertThat(answer.at("/evidence")).isEqualTo("ELECTRONIC_STORE");
        assertThat(answer.at("/storeReference")).isEqualTo("KQ.G01.000112");
        assertThat(answer.at("/fileSha256")).isEqualTo(FILE);
    }

    @Test
    void whoWantedItElectronicallyAndFetchedItHasIt() {
        var accepted = ready("ELECTRONIC");
        processing.says(attached(idOf(accepted), 17, FILE));

        processing.says(fetched(idOf(accepted), 18, "2026-03-13T20:10", FILE));
        processing.says(fetched(idOf(accepted), 18, "2026-03-13T20:10", FILE));

        var shown = counter.get(path(accepted, "/handover"), CLERK);
        assertThat(shown.at("/evidence")).isEqualTo("DOWNLOAD");
        assertThat(shown.at("/fileSha256")).isEqualTo(FILE);
        assertThat(shown.at("/handedOverAt")).isEqualTo("2026-03-13T13:10:00Z");
        assertThat(statusOf(accepted)).isEqualTo("DELIVERED");
        assertThat(delivered(accepted))
                .containsExactly(new ResultDelivered(
                        idOf(accepted),
                        2,
                        OfficeClock.at("2026-03-13T20:10"),
                        new Actor("system", "H26.103.25.7"),
                        "H26.103.25.7",
                        ResultDelivery.ELECTRONIC,
                        Evidence.DOWNLOAD,
                        null));
        assertThat(handOver(accepted, POST).problem()).isEqualTo("handed-over-before");
    }

    @Test
    void whoWantsThePaperStillGetsItAfterFetchingACopy() {
        var accepted = ready("COUNTER");
        processing.says(attached(idOf(accepted), 17, FILE));

        processing.says(fetched(idOf(accepted), 18, "2026-03-13T20:10", FILE));

        assertThat(statusOf(accepted)).isEqualTo("READY");
        assertThat(handOver(accepted, POST).status()).isEqualTo(201);
        assertThat(processing.deadLetters(idOf(accepted))).isEmpty();
    }

    @Test
    void aResultThatIsBeingMendedGoesOutOnlyToWhoWasTold() {
        var accepted = ready("COUNTER");
        processing.says(corrected(idOf(accepted), 17, "2026-03-16T08:30"));
        var mending = counter.get(path(accepted, ""), CLERK).at("/correctedBy");

        var unaware = handOver(accepted, POST);
        var told = handOver(accepted, POST.replace("}", ", \"correctionTold\": true}"));

        assertThat(unaware.status()).isEqualTo(409);
        assertThat(unaware.problem()).isEqualTo("result-being-corrected");
        assertThat(unaware.at("/correctedBy")).isEqualTo(mending).isNotEmpty();
        assertThat(unaware.at("/detail")).contains(mending);
        assertThat(told.status()).as(told.text()).isEqualTo(201);
        assertThat(told.at("/correctionTold")).isEqualTo("true");
    }

    private Answer ready(String wish) {
        ADossier dossier = forMaritalStatus().with("resultDelivery", wish);
        var accepted = counter.accept(dossier);
        processing.says(decided(idOf(accepted), 16, "2026-03-12T15:40"));
        return accepted;
    }

    private Answer handOver(Answer accepted, String body) {
        return counter.post(path(accepted, "/handover"), body, UUID.randomUUID().toString(), CLERK);
    }

    private String statusOf(Answer accepted) {
        return counter.get(path(accepted, ""), CLERK).at("/status");
    }

    private List<ResultDelivered> delivered(Answer accepted) {
        return await().until(
                        () -> heard.on(Topics.DOSSIERS, ResultDelivered.class).stream()
                                .filter(event -> event.dossierId().equals(idOf(accepted)))
                                .toList(),
                        events -> !events.isEmpty());
    }

    private static String path(Answer accepted, String rest) {
        return "/api/dossiers/" + accepted.at("/code") + rest;
    }
}
