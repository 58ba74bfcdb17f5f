package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.Contacts;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.Lookup;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.contracts.DossierEvent.Registration;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Promise.Use;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.Heard;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.TestKeys;

@IntakeTest
@ExtendWith(OutputCaptureExtension.class)
class AcceptanceJourney {

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Heard heard;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void aDossierGetsACodeAPromiseThatExplainsItselfAndAReceipt() {
        var answer = counter.accept(ADossier.forMaritalStatus());

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.at("/code")).matches("H26\\.103\\.25\\.7-260310-\\d{4}");
        assertThat(answer.header("Location")).isEqualTo("/api/dossiers/" + answer.at("/code"));
        assertThat(answer.at("/secret")).hasSize(4).isEqualTo(answer.at("/receipt/secret"));
        assertThat(answer.at("/competentAgency")).isEqualTo("H26.103.25.7");
        assertThat(answer.at("/promise/due")).isEqualTo("2026-03-13T10:00:00Z");
        assertThat(answer.at("/promise/calendarVersion")).isEqualTo("1");
        assertThat(answer.body().at("/promise/days").size()).isEqualTo(4);
        assertThat(answer.at("/promise/days/0/use")).isEqualTo("START");
        assertThat(answer.at("/explanation/vi/0")).contains("17:00").contains("3 ngày làm việc");
        assertThat(answer.at("/explanation/en/0"))
                .isEqualTo("Due 17:00, 13 Mar 2026: 3 working days from 09:15, 10 Mar 2026.");
        assertThat(answer.at("/receipt/receivedAt")).isEqualTo("2026-03-10T02:15:00Z");
        assertThat(answer.at("/receipt/expectedAt")).isEqualTo("2026-03-13T10:00:00Z");
        assertThat(answer.at("/receipt/office/name/vi")).contains("Ba Đình");
        assertThat(answer.at("/receipt/papers/0/name/en")).contains("marital status");
        assertThat(answer.at("/receipt/filer/number")).isEqualTo("********2345");
        assertThat(answer.at("/receipt/filer/phone")).isEqualTo(ADossier.PHONE);
        assertThat(answer.at("/receipt/receivedBy")).isEqualTo("Người dùng clerk");
    }

    @Test
    void theOtherServicesHearOfItAndOnlyWhoMayOpensTheSeals() {
        var answer = counter.accept(ADossier.forMaritalStatus().owner("Trần Văn Bình", "0987654321"));

        var event = hear(answer.at("/code"), DossierAccepted.class);

        assertThat(event.dossierId()).hasToString(answer.at("/dossierId"));
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.occurredAt()).isEqualTo(OfficeClock.at(OfficeClock.USUAL));
        assertThat(event.actor()).isEqualTo(new Actor("clerk", "H26.103.25.7"));
        assertThat(event.procedure()).isEqualTo(new ProcedureRef("1.004873", 1));
        assertThat(event.promise().due()).isEqualTo(Instant.parse("2026-03-13T10:00:00Z"));
        assertThat(event.promise().days())
                .extracting(Promise.Day::use)
                .containsExactly(Use.START, Use.COUNTED, Use.COUNTED, Use.COUNTED);
        assertThat(TestKeys.notification()
                        .open(event.contacts(), Contacts.class)
                        .people())
                .containsExactly(
                        new Contact(
                                Contact.Part.FILER,
                                ADossier.NAME,
                                ADossier.PHONE,
                                ADossier.EMAIL,
                                Contact.Language.VI,
                                false),
                        new Contact(
                                Contact.Part.OWNER, "Trần Văn Bình", "+84987654321", null, Contact.Language.VI, false));
        assertThat(TestKeys.tracking().open(event.lookup(), Lookup.class))
                .isEqualTo(new Lookup(answer.at("/secret"), "Trần Văn Bình"));
    }

    @Test
    void anyCounterReceivesAndTheCompetentAgencyDecides() {
        var answer = counter.accept(ADossier.forLand(), "key-of-branch-8", CLERK_OF_BRANCH_8);

        assertThat(answer.at("/code")).startsWith("H26.7.8-260310-");
        assertThat(answer.at("/competentAgency")).isEqualTo("H26.20");
        assertThat(answer.at("/promise/due")).as("branch 8 closes at 17:30").isEqualTo("2026-03-17T10:30:00Z");
    }

    @Test
    void aFormerCodeLeadsToTodaysProcedure() {
        var answer =
                counter.accept(ADossier.forMaritalStatus().procedure("1.009994").papers(1, 2, 3, 4));

        assertThat(hear(answer.at("/code"), DossierAccepted.class).procedure())
                .isEqualTo(new ProcedureRef("1.013225", 1));
    }

    @Test
    void aPromiseIntoAYearWithoutNoticeIsProvisionalAndTheClerkIsTold() {
        clock.set("2026-12-24T09:00");

        var answer =
                counter.accept(ADossier.forMaritalStatus().procedure("1.014027").papers(1));

        assertThat(answer.at("/promise/due")).isEqualTo("2027-01-08T10:00:00Z");
        assertThat(answer.body().at("/promise/provisional").asBoolean()).isTrue();
        assertThat(answer.at("/warnings/0")).isEqualTo("PROVISIONAL_PROMISE");
    }

    @Test
    void aRefusalGetsACodeTheReasonInWritingAndAnEvent() {
        var answer = counter.refuse(ADossier.outsideCompetence());

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.at("/slip/reason")).isEqualTo("OUTSIDE_COMPETENCE");
        assertThat(answer.at("/slip/explanation")).contains("Công an phường");
        var event = hear(answer.at("/code"), DossierRefused.class);
        assertThat(event.reasonCode()).isEqualTo(RefusalReason.OUTSIDE_COMPETENCE);
        assertThat(event.explanation()).contains("Công an phường");
        assertThat(TestKeys.notification()
                        .open(event.contacts(), Contacts.class)
                        .people())
                .hasSize(1);
        assertThat(counter.get("/api/dossiers/" + answer.at("/code") + "/refusal-slip", CLERK)
                        .body())
                .isEqualTo(answer.body().at("/slip"));
    }

    @Test
    void theCounterFindsItsDossierAgainAndNoOtherCounterDoes() {
        var accepted = counter.accept(ADossier.forMaritalStatus());
        var path = "/api/dossiers/" + accepted.at("/code");

        var dossier = counter.get(path, CLERK);

        assertThat(dossier.at("/status")).isEqualTo("ACCEPTED");
        assertThat(dossier.at("/people/0/name")).isEqualTo(ADossier.NAME);
        assertThat(dossier.at("/people/0/number")).isEqualTo("********2345");
        assertThat(dossier.at("/note")).isEqualTo("Để đăng ký kết hôn");
        assertThat(dossier.body().at("/promise")).isEqualTo(accepted.body().at("/promise"));
        assertThat(dossier.at("/history/0/account")).isEqualTo("clerk");
        assertThat(dossier.text()).doesNotContain(ADossier.NUMBER, accepted.at("/secret"));
        assertThat(counter.get(path + "/receipt", CLERK).body())
                .isEqualTo(accepted.body().at("/receipt"));
        assertThat(counter.get(path, CLERK_OF_BRANCH_8).problem()).isEqualTo("no-such-dossier");
        assertThat(counter.get(path + "/receipt", CLERK_OF_BRANCH_8).status()).isEqualTo(404);
        assertThat(counter.get(path + "/refusal-slip", CLERK).problem()).isEqualTo("no-such-slip");
    }

    @Test
    void nothingPersonalStandsReadableInTheDatabaseTheTopicOrTheLog(CapturedOutput log) {
        var answer = counter.accept(ADossier.forMaritalStatus());
        hear(answer.at("/code"), DossierAccepted.class);

        var personal = new String[] {
            ADossier.NAME, ADossier.NUMBER, ADossier.PHONE, "912 345 678", ADossier.EMAIL, ADossier.ADDRESS
        };
        assertThat(String.join("\n", heard.raw(Topics.DOSSIERS))).doesNotContain(personal);
        assertThat(log.getAll()).contains(answer.at("/code")).doesNotContain(personal);
        for (var table : List.of("dossier", "dossier_person", "dossier_paper", "dossier_history", "given_answer")) {
            assertThat(everythingIn(table)).as(table).doesNotContain(personal);
        }
    }

    private <E extends DossierEvent> E hear(String code, Class<E> type) {
        return await().until(
                        () -> heard.on(Topics.DOSSIERS, type).stream()
                                .filter(event -> code.equals(codeOf(event)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String codeOf(DossierEvent event) {
        return event instanceof Registration registration ? registration.code() : "";
    }

    /** Byte columns as the text they would be if they were text. */
    private String everythingIn(String table) {
        var columns = jdbc.sql("select column_name, data_type from information_schema.columns where table_name = ?")
                .param(table)
                .query((row, _) -> row.getString(2).equals("bytea")
                        ? "coalesce(encode(" + row.getString(1) + ", 'escape'), '')"
                        : "coalesce(" + row.getString(1) + "::text, '')")
                .list();
        return String.join(
                "\n",
                jdbc.sql("select " + String.join(" || ' ' || ", columns) + " from " + table)
                        .query(String.class)
                        .list());
    }
}
