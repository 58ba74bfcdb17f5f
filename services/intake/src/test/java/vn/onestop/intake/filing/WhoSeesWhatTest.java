package vn.onestop.intake.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.sentIn;
import static vn.onestop.intake.testing.AtTheCounter.CITIZEN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;
import static vn.onestop.intake.testing.AtTheCounter.VOLUNTEER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.testing.issuer.TestIssuer;

/** Everybody sees what is theirs. */
@IntakeTest
class WhoSeesWhatTest {

    private static final String ANOTHER_CITIZEN = TestIssuer.bearer("neighbour", "", "CITIZEN");
    private static final String ANOTHER_VOLUNTEER = TestIssuer.bearer("volunteer2", "H26.103.25.7", "VOLUNTEER");

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void aCitizenSeesTheirOwnAndNobodyElseDoes() {
        var filed = counter.file(sentIn(), CITIZEN);
        clock.set("2026-03-20T09:00");

        assertThat(codes(counter.get("/api/filings/mine", CITIZEN))).contains(filed.at("/code"));
        assertThat(codes(counter.get("/api/filings/mine", ANOTHER_CITIZEN))).doesNotContain(filed.at("/code"));
        assertThat(counter.get("/api/filings/" + filed.at("/dossierId"), CITIZEN)
                        .at("/status"))
                .isEqualTo("FILED");
        assertThat(counter.get("/api/filings/" + filed.at("/dossierId"), ANOTHER_CITIZEN)
                        .problem())
                .isEqualTo("no-such-filing");
        assertThat(counter.get("/api/dossiers/" + filed.at("/code"), CITIZEN).status())
                .isEqualTo(403);
    }

    @Test
    void aVolunteerSeesWhatTheySentInTodayAndNothingFromBeforeOrOfOthers() {
        var filed = counter.file(helped(), VOLUNTEER);
        var path = "/api/filings/" + filed.at("/dossierId");

        assertThat(codes(counter.get("/api/filings/mine", VOLUNTEER))).contains(filed.at("/code"));
        assertThat(counter.get("/api/filings/mine", VOLUNTEER).text()).doesNotContain(ADossier.NAME, ADossier.NUMBER);
        assertThat(codes(counter.get("/api/filings/mine", ANOTHER_VOLUNTEER))).doesNotContain(filed.at("/code"));
        assertThat(counter.get(path, ANOTHER_VOLUNTEER).problem()).isEqualTo("no-such-filing");
        assertThat(counter.get("/api/filings", VOLUNTEER).status()).isEqualTo(403);
        clock.set("2026-03-11T00:00");
        assertThat(codes(counter.get("/api/filings/mine", VOLUNTEER))).doesNotContain(filed.at("/code"));
        assertThat(counter.get(path, VOLUNTEER).problem()).isEqualTo("no-such-filing");
    }

    @Test
    void aCounterSeesWhatWaitsForItTheMostUrgentFirst() {
        clock.set("2026-05-05T08:00");
        var later = counter.file(sentIn(), CITIZEN).at("/code");
        clock.set("2026-05-04T08:00");
        var sooner = counter.file(sentIn(), CITIZEN).at("/code");
        clock.set("2026-05-05T08:29");

        var list = counter.get("/api/filings", CLERK);

        assertThat(codes(list)).containsSubsequence(sooner, later);
        assertThat(light(list, sooner)).isEqualTo("NEAR_DUE");
        assertThat(light(list, later)).isEqualTo("IN_TIME");
        clock.set("2026-05-05T08:31");
        assertThat(light(counter.get("/api/filings", CLERK), sooner)).isEqualTo("OVERDUE");
        assertThat(codes(counter.get("/api/filings", CLERK_OF_BRANCH_8))).doesNotContain(sooner, later);
    }

    @ParameterizedTest
    @CsvSource({
        "citizen helps, CITIZEN, ONLINE, true, H26.103.25.7, assistance",
        "citizen by post, CITIZEN, POST, false, H26.103.25.7, channel",
        "volunteer alone, VOLUNTEER, ONLINE, false, H26.103.25.7, assistance",
        "clerk alone, COUNTER, ONLINE, false, H26.103.25.7, assistance",
        "over the counter, COUNTER, COUNTER, false, H26.103.25.7, channel",
        "another's post, COUNTER, POST, false, H26.7.8, receivingAgency"
    })
    void eachSendsInWhatIsTheirs(String who, String role, String channel, boolean helped, String agency, String field) {
        var dossier = helped ? helped() : sentIn();
        var bearer = TestIssuer.bearer("somebody", role.equals("CITIZEN") ? "" : "H26.103.25.7", role);

        var answer = counter.file(dossier.with("channel", channel).with("receivingAgency", agency), bearer);

        assertThat(answer.at("/errors/0/field")).as(who).isEqualTo(field);
    }

    @Test
    void helpNeedsConsentThatHasBeenGiven() {
        var tomorrow = counter.file(sentIn().helpedAt("Nhà văn hóa", "2026-03-11T01:00:00Z"), VOLUNTEER);
        var without = counter.post(
                "/api/filings",
                helped().json().replace("\"given\":true", "\"given\":false"),
                "key-no-consent",
                VOLUNTEER);

        assertThat(tomorrow.at("/errors/0/field")).isEqualTo("assistance.consent.at");
        assertThat(without.at("/errors/0/field")).isEqualTo("assistance.consent.given");
    }

    @Test
    void noCitizenStandsInTheBookOfFilingsByNameNumberOrAccount() {
        var filed = counter.file(sentIn(), TestIssuer.bearer("001187012345", "", "CITIZEN"));

        var row = jdbc.sql("""
            select f::text || h.account || h.origin || d.official || d.official_name from filing f
            join dossier d on d.id = f.dossier_id join dossier_history h on h.dossier_id = d.id where d.code = ?
            """).param(filed.at("/code")).query(String.class).single();

        assertThat(row).doesNotContain(ADossier.NAME, ADossier.NUMBER, "127.0.0.1");
    }

    @Test
    void onlyAnAgencyThatReceivesIsSentAnything() {
        assertThat(counter.file(sentIn().with("receivingAgency", "H26.20"), CITIZEN)
                        .problem())
                .isEqualTo("not-a-reception-point");
    }

    private static ADossier helped() {
        return sentIn().helpedAt("Nhà văn hóa thôn Văn", "2026-03-10T01:50:00Z");
    }

    private static List<String> codes(Answer list) {
        return list.body()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/code").asString())
                .toList();
    }

    private static String light(Answer list, String code) {
        return list.body()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/code").asString().equals(code))
                .map(item -> item.at("/light").asString())
                .findFirst()
                .orElse("");
    }
}
