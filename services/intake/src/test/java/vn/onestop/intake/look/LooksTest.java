package vn.onestop.intake.look;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.forLand;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.ADossier.outsideCompetence;
import static vn.onestop.intake.testing.ADossier.sentIn;
import static vn.onestop.intake.testing.AtTheCounter.AUDITOR;
import static vn.onestop.intake.testing.AtTheCounter.CITIZEN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseConsultation.ConsultationAnswered;
import vn.onestop.contracts.CaseConsultation.ConsultationRequested;
import vn.onestop.contracts.Limit;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.Processing;
import vn.onestop.testing.issuer.TestIssuer;

/** Who is shown something of a dossier, and what is written down of it. */
@IntakeTest
class LooksTest {

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Processing processing;

    @Autowired
    private JdbcClient jdbc;

    private String code;

    @BeforeEach
    void aDossierLiesOnTheDesk() {
        clock.set(OfficeClock.USUAL);
        code = counter.accept(forMaritalStatus()).at("/code");
    }

    @Test
    void anAuditorReadsWhoLookedAtADossierTheLatestFirst() {
        counter.get(of(code), CLERK);
        clock.set("2026-03-10T10:00");
        counter.pdf(of(code) + "/receipt", CLERK);

        var log = counter.get("/api/looks?dossier=" + code, AUDITOR);

        assertThat(log.status()).isEqualTo(200);
        assertThat(log.body().at("/items")).hasSize(2);
        assertThat(log.at("/items/0/shown")).isEqualTo("RECEIPT");
        assertThat(log.at("/items/0/at")).isEqualTo("2026-03-10T03:00:00Z");
        assertThat(log.at("/items/1/shown")).isEqualTo("DOSSIER");
        assertThat(log.at("/items/1/account")).isEqualTo("clerk");
        assertThat(log.at("/items/1/role")).isEqualTo("COUNTER");
        assertThat(log.at("/items/1/agency")).isEqualTo("H26.103.25.7");
        assertThat(log.at("/items/1/origin")).isEqualTo("127.0.0.1");
        assertThat(log.text()).doesNotContain(ADossier.NAME, ADossier.NUMBER, ADossier.PHONE);
    }

    @Test
    void theLooksOfOneAccountComeInPages() {
        var curious = TestIssuer.bearer("curious", "H26.103.25.7", "COUNTER");
        for (int i = 0; i <= LookLog.PAGE; i++) {
            counter.get(of(code), curious);
        }

        var first = counter.get("/api/looks?account=curious", AUDITOR);
        var second = counter.get("/api/looks?account=curious&page=1", AUDITOR);

        assertThat(first.body().at("/items")).hasSize(LookLog.PAGE);
        assertThat(first.body().at("/more").asBoolean()).isTrue();
        assertThat(second.body().at("/items")).hasSize(1);
        assertThat(second.body().at("/more").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/receipt", "/duplicates", "/fees", "/papers", "/papers/reusable"})
    void everyAnswerAboutADossierLeavesALine(String what) {
        assertThat(counter.get(of(code) + what, CLERK).status()).isEqualTo(200);

        assertThat(accounts(code)).containsExactly("clerk");
    }

    @Test
    void aRefusalThatIsShownLeavesALine() {
        var refused = counter.refuse(outsideCompetence()).at("/code");

        counter.get(of(refused) + "/refusal-slip", CLERK);

        assertThat(accounts(refused)).containsExactly("clerk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/receipt", "/papers", "/handover"})
    void whereNothingIsShownNoLineIsWritten(String what) {
        assertThat(counter.get(of(code) + what, CLERK_OF_BRANCH_8).status()).isEqualTo(404);
        counter.get(of(code) + "/refusal-slip", CLERK);

        assertThat(accounts(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPECIALIST", "UNIT_HEAD", "LEADER", "CLERK"})
    void whoWorksOnItWhereItIsDecidedSeesItsPapersAndNothingElse(String role) {
        var land = counter.accept(forLand()).at("/code");
        var official = TestIssuer.bearer("land.official", decidedBy(land), role);
        var elsewhere = TestIssuer.bearer("official", "H26.103.25.7", role);

        assertThat(counter.get(of(land) + "/papers", official).status()).isEqualTo(200);
        assertThat(counter.get(of(land) + "/papers", elsewhere).problem()).isEqualTo("no-such-dossier");
        assertThat(counter.get(of(land), official).status()).isEqualTo(403);
        assertThat(counter.get("/api/looks?dossier=" + land, AUDITOR).at("/items/0/role"))
                .isEqualTo(role);
        assertThat(accounts(land)).containsExactly("land.official");
    }

    @Test
    void anAgencyThatIsAskedForItsOpinionSeesThePapersUntilItHasAnswered() {
        var accepted = counter.accept(forMaritalStatus());
        var papers = of(accepted.at("/code")) + "/papers";
        var dossier = Processing.idOf(accepted);
        var asked = TestIssuer.bearer("finance.official", "H26.5", "SPECIALIST");
        var leader = new Actor("leader", "H26.103.25.7");
        var now = OfficeClock.at(OfficeClock.USUAL);
        var limit = new Limit(3, Limit.Unit.WORKING_DAYS);

        var before = counter.get(papers, asked);
        processing.says(new ConsultationRequested(dossier, 5, now, leader, 1, "H26.5", "Đất công?", limit, now));
        var meanwhile = counter.get(papers, asked);
        processing.says(new ConsultationAnswered(dossier, 6, now, leader, 1, "H26.5", "Không.", true));

        assertThat(before.problem()).isEqualTo("no-such-dossier");
        assertThat(meanwhile.status()).isEqualTo(200);
        assertThat(counter.get(papers, asked).problem()).isEqualTo("no-such-dossier");
        assertThat(accounts(accepted.at("/code"))).containsExactly("finance.official");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/receipt", "/duplicates", "/fees", "/papers"})
    void anAuditorOfNoAgencyReadsADossierAndIsWrittenDownToo(String what) {
        assertThat(counter.get(of(code) + what, AUDITOR).status()).isEqualTo(200);

        assertThat(accounts(code)).containsExactly("auditor");
    }

    @Test
    void anAuditorReadsWhatWasSentInToAnyCounter() {
        var filed = counter.file(sentIn(), CITIZEN);
        var id = filed.at("/dossierId");

        assertThat(counter.get("/api/filings/" + id, AUDITOR).at("/code")).isEqualTo(filed.at("/code"));
        assertThat(counter.get("/api/filings?agency=H26.103.25.7", AUDITOR).text())
                .contains(filed.at("/code"));
        assertThat(counter.get("/api/filings", AUDITOR).body().at("/items")).isEmpty();
        assertThat(counter.get("/api/filings/drafts", AUDITOR).status()).isEqualTo(403);
        assertThat(accounts(filed.at("/code"))).containsExactly("auditor");
    }

    @Test
    void aCitizenWhoLooksAtTheirOwnIsNotWrittenDown() {
        var filed = counter.file(sentIn(), CITIZEN);

        counter.get("/api/filings/" + filed.at("/dossierId"), CITIZEN);

        assertThat(accounts(filed.at("/code"))).isEmpty();
    }

    private static String of(String code) {
        return "/api/dossiers/" + code;
    }

    private String decidedBy(String dossier) {
        return jdbc.sql("select competent_agency from dossier where code = ?")
                .param(dossier)
                .query(String.class)
                .single();
    }

    private List<String> accounts(String dossier) {
        return jdbc.sql("select account from dossier_look l join dossier d on d.id = l.dossier_id where d.code = ?"
                        + " order by l.id")
                .param(dossier)
                .query(String.class)
                .list();
    }
}
