package vn.onestop.intake.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.AtTheCounter.CITIZEN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.testing.issuer.TestIssuer;

/** What is typed is not lost, and nobody else reads it. */
@IntakeTest
class DraftsTest {

    private static final String ANOTHER_CITIZEN = TestIssuer.bearer("neighbour", "", "CITIZEN");
    private static final String PATH = "/api/filings/drafts/1.004873";
    private static final String BEGUN = """
        {"procedure": "1.004873", "filer": {"name": "Nguyễn Thị Hoa", "identityNumber": "0011870"}}
        """;

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
        jdbc.sql("delete from filing_draft").update();
    }

    @Test
    void theLastThatWasSavedIsFoundAgainByItsOwnAccountOnly() {
        counter.put(PATH, BEGUN, CITIZEN);
        clock.set("2026-03-10T09:20");
        var saved = counter.put(PATH, BEGUN.replace("0011870", "001187012345"), CITIZEN);

        var found = counter.get(PATH, CITIZEN);

        assertThat(saved.status()).as(saved.text()).isEqualTo(204);
        assertThat(found.at("/filer/identityNumber")).isEqualTo("001187012345");
        assertThat(counter.get("/api/filings/drafts", CITIZEN).at("/0/savedAt")).isEqualTo("2026-03-10T02:20:00Z");
        assertThat(counter.get(PATH, ANOTHER_CITIZEN).problem()).isEqualTo("no-such-draft");
        assertThat(counter.get(PATH, CLERK).status()).isEqualTo(403);
    }

    @Test
    void standsUnreadableInTheDatabaseAndNamesNobody() {
        counter.put(PATH, BEGUN, CITIZEN);

        assertThat(jdbc.sql("select encode(content, 'escape') || encode(sender, 'escape') || key from filing_draft")
                        .query(String.class)
                        .single())
                .doesNotContain(ADossier.NAME, "0011870", "citizen");
    }

    @Test
    void isGoneWhenItIsThrownAwayAndAfterThirtyDays() {
        counter.put(PATH, BEGUN, CITIZEN);
        counter.put(PATH + ".b", BEGUN, CITIZEN);

        assertThat(counter.delete(PATH, CITIZEN).status()).isEqualTo(204);
        assertThat(counter.get(PATH, CITIZEN).problem()).isEqualTo("no-such-draft");
        clock.set("2026-04-09T09:14");
        drafts.forgetOld();
        assertThat(counter.get(PATH + ".b", CITIZEN).status()).isEqualTo(200);
        clock.set("2026-04-09T09:16");
        drafts.forgetOld();
        assertThat(counter.get(PATH + ".b", CITIZEN).status()).isEqualTo(404);
    }

    @Test
    void anAccountKeepsSoManyAndNoMore() {
        for (int i = 0; i < 20; i++) {
            assertThat(counter.put(PATH + "-" + i, BEGUN, CITIZEN).status()).isEqualTo(204);
        }

        assertThat(counter.put(PATH + "-20", BEGUN, CITIZEN).problem()).isEqualTo("too-many-drafts");
        assertThat(counter.put(PATH + "-19", BEGUN, CITIZEN).status()).isEqualTo(204);
        assertThat(counter.put(PATH + "%20%20", BEGUN, CITIZEN).problem()).isEqualTo("invalid-fields");
        assertThat(counter.put(PATH + "-0", "[1]", CITIZEN).problem()).isEqualTo("malformed-request");
    }
}
