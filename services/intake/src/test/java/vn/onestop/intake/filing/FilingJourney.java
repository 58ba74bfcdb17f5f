package vn.onestop.intake.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.intake.testing.ADossier.sentIn;
import static vn.onestop.intake.testing.AtTheCounter.CITIZEN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;
import static vn.onestop.intake.testing.AtTheCounter.VOLUNTEER;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.Contacts;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.Lookup;
import vn.onestop.contracts.FilingEvent.Assistance;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.FilingEvent.Support;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.Heard;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.TestKeys;
import vn.onestop.testing.issuer.TestIssuer;

/** What is sent in waits with its own clock and is answered as at the counter. */
@IntakeTest
class FilingJourney {

    private static final String SECOND_CLERK = TestIssuer.bearer("clerk2", "H26.103.25.7", "COUNTER");

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Heard heard;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00, H26.103.25.7, 2026-11-26T01:00:00Z",
        "2026-03-08T21:30, H26.103.25.7, 2026-03-10T01:00:00Z",
        "2026-03-08T21:30, H26.7.8, 2026-03-09T10:30:00Z",
        "2026-03-10T09:15, H26.103.25.7, 2026-03-11T02:45:00Z"
    })
    void comesInAtAnyHourAndIsAnsweredWithinEightWorkingHoursOfItsCounter(String local, String agency, String due) {
        clock.set(local);

        var filed = counter.file(sentIn().with("receivingAgency", agency), CITIZEN);

        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        assertThat(filed.at("/answerDue")).isEqualTo(due);
        assertThat(filed.at("/code"))
                .startsWith(agency + "-" + local.substring(2, 10).replace("-", "") + "-");
    }

    @Test
    void whatIsFiledOnSundayAndAcceptedOnMondayIsPromisedFromMonday() {
        clock.set("2026-03-08T21:30");
        var filed = counter.file(sentIn(), CITIZEN);
        clock.set("2026-03-09T09:00");

        var accepted = counter.answer(filed.at("/dossierId"), "acceptance", "", CLERK);

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(201);
        assertThat(accepted.at("/code")).isEqualTo(filed.at("/code")).contains("-260308-");
        assertThat(accepted.at("/secret")).isEqualTo(filed.at("/secret"));
        assertThat(accepted.at("/promise/due")).isEqualTo("2026-03-12T10:00:00Z");
        assertThat(accepted.at("/receipt/receivedAt")).isEqualTo("2026-03-09T02:00:00Z");
        assertThat(accepted.at("/receipt/receivedBy")).isEqualTo("Người dùng clerk");
        var dossier = counter.get("/api/dossiers/" + filed.at("/code"), CLERK);
        assertThat(dossier.at("/status")).isEqualTo("ACCEPTED");
        assertThat(dossier.at("/history/0/at")).isEqualTo("2026-03-08T14:30:00Z");
        assertThat(dossier.at("/history/1/account")).isEqualTo("clerk");
    }

    @Test
    void theOtherServicesHearOfBothInOrder() {
        var filed = counter.file(sentIn(), CITIZEN);
        counter.answer(filed.at("/dossierId"), "acceptance", "", CLERK);

        var facts = hear(filed, 2);

        var first = (DossierFiled) facts.getFirst();
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.code()).isEqualTo(filed.at("/code"));
        assertThat(first.actor()).as("no citizen is named").isEqualTo(new Actor("system", "H26.103.25.7"));
        assertThat(first.answerDue()).isEqualTo(Instant.parse("2026-03-11T02:45:00Z"));
        assertThat(first.assistance()).isNull();
        assertThat(TestKeys.notification()
                        .open(first.contacts(), Contacts.class)
                        .people())
                .hasSize(1);
        assertThat(TestKeys.tracking().open(first.lookup(), Lookup.class))
                .isEqualTo(new Lookup(filed.at("/secret"), ADossier.NAME));
        var second = (DossierAccepted) facts.getLast();
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.code()).isEqualTo(filed.at("/code"));
        assertThat(second.actor()).isEqualTo(new Actor("clerk", "H26.103.25.7"));
        assertThat(TestKeys.notification().open(second.contacts(), Contacts.class))
                .isEqualTo(TestKeys.notification().open(first.contacts(), Contacts.class));
        assertThat(TestKeys.tracking().open(second.lookup(), Lookup.class))
                .isEqualTo(TestKeys.tracking().open(first.lookup(), Lookup.class));
    }

    @Test
    void whereHelpWasGivenWhereItWasReceivedAndWhoDecidesAreKeptApartAndWhoHelpedIsNotWhoFiles() {
        var land = ADossier.forLand().with("channel", "ONLINE").with("receivingAgency", "H26.7.8");

        var filed = counter.file(land.helpedAt("Nhà văn hóa thôn Văn", "2026-03-10T01:50:00Z"), VOLUNTEER);

        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        assertThat(filed.at("/places/supportedAt")).isEqualTo("Nhà văn hóa thôn Văn");
        assertThat(filed.at("/places/receivedAt")).isEqualTo("H26.7.8");
        assertThat(filed.at("/places/decidedBy")).isEqualTo("H26.20");
        var fact = (DossierFiled) hear(filed, 1).getFirst();
        assertThat(fact.assistance())
                .isEqualTo(new Assistance(Support.SUPPORT_POINT, "Nhà văn hóa thôn Văn", "volunteer"));
        var dossier = counter.get("/api/dossiers/" + filed.at("/code"), CLERK_OF_BRANCH_8);
        assertThat(dossier.at("/people/0/part")).isEqualTo("FILER");
        assertThat(dossier.at("/people/0/name")).isEqualTo(ADossier.NAME);
    }

    @Test
    void whatThePostBringsIsEnteredByTheClerkAndRefusedInWritingWhereItMust() {
        var filed = counter.file(sentIn().with("channel", "POST").papers(), CLERK);

        var refused = counter.answer(filed.at("/dossierId"), "refusal", """
            {"reason": "OUTSIDE_COMPETENCE", "explanation": "Thủ tục này thuộc thẩm quyền của Công an phường."}
            """, CLERK);

        assertThat(refused.status()).as(refused.text()).isEqualTo(201);
        assertThat(refused.at("/slip/explanation")).contains("Công an phường");
        assertThat(((DossierRefused) hear(filed, 2).getLast()).code()).isEqualTo(filed.at("/code"));
        assertThat(counter.get("/api/dossiers/" + filed.at("/code") + "/refusal-slip", CLERK)
                        .body())
                .isEqualTo(refused.body().at("/slip"));
    }

    @Test
    void ofTwoClerksTheSecondIsToldWhoWasFirst() {
        var id = counter.file(sentIn(), CITIZEN).at("/dossierId");

        var first = counter.answer(id, "acceptance", "", CLERK);
        var second = counter.answer(id, "acceptance", "", SECOND_CLERK);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("answered-already");
        assertThat(second.at("/account")).isEqualTo("clerk");
        assertThat(second.at("/status")).isEqualTo("ACCEPTED");
    }

    @Test
    void ofManyClerksAtOnceOneAcceptsAndTheOthersAreTold() throws Exception {
        var id = counter.file(sentIn(), CITIZEN).at("/dossierId");
        Callable<Integer> accept =
                () -> counter.answer(id, "acceptance", "", CLERK).status();

        try (var clerks = Executors.newFixedThreadPool(4)) {
            var given = clerks.invokeAll(Collections.nCopies(4, accept));

            assertThat(given).extracting(answer -> answer.get()).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    @Test
    void askedAgainWithTheSameKeyBothGiveTheSameAnswer() {
        var key = UUID.randomUUID().toString();

        var filed = counter.post("/api/filings", sentIn().json(), key, CITIZEN);
        var path = "/api/filings/" + filed.at("/dossierId") + "/acceptance";

        assertThat(counter.post("/api/filings", sentIn().json(), key, CITIZEN).body())
                .isEqualTo(filed.body());
        assertThat(counter.post(path, "", key, CLERK).body())
                .isEqualTo(counter.post(path, "", key, CLERK).body());
    }

    @Test
    void anAnswerIsGivenByItsOwnCounterWhileThatIsOpenAndTheDossierIsComplete() {
        var id = counter.file(sentIn(), CITIZEN).at("/dossierId");
        var incomplete = counter.file(sentIn().papers(), CITIZEN).at("/dossierId");

        assertThat(counter.answer(id, "acceptance", "", CLERK_OF_BRANCH_8).problem())
                .isEqualTo("no-such-filing");
        assertThat(counter.answer(id, "acceptance", "", CITIZEN).status()).isEqualTo(403);
        assertThat(counter.answer(incomplete, "acceptance", "", CLERK).problem())
                .isEqualTo("papers-missing");
        clock.set("2026-03-10T19:00");
        assertThat(counter.answer(id, "acceptance", "", CLERK).problem()).isEqualTo("counter-closed");
    }

    private List<DossierEvent> hear(Answer filed, int count) {
        return await().until(
                        () -> heard.on(Topics.DOSSIERS, DossierEvent.class).stream()
                                .filter(event -> event.dossierId().toString().equals(filed.at("/dossierId")))
                                .toList(),
                        events -> events.size() == count);
    }
}
