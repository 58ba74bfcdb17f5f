package vn.onestop.intake.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.forLand;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.files.AScan;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;

/** What a person has handed in once is not asked for again. */
@IntakeTest
class ReuseTest {

    private static final String SOMEBODY_ELSE = "001088000001";
    private static int people = 1;

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    private Desk desk;
    private String number;

    @BeforeEach
    void somebodyNewComes() {
        clock.set(OfficeClock.USUAL);
        desk = new Desk(environment);
        number = "0010870%05d".formatted(people++);
    }

    @Test
    void aFileOfAnEarlierDossierOfTheSamePersonIsUsedAgain() throws Exception {
        var scan = AScan.pdf(2, number);
        var first = desk.scan(accepted(of(number)), 1, scan);
        clock.set("2026-03-11T09:00");
        var later = accepted(of(number));

        var candidates = candidates(later, CLERK);
        var taken = take(later, 1, first.at("/id"));

        assertThat(candidates.at("/0/fileId")).isEqualTo(first.at("/id"));
        assertThat(candidates.at("/0/paper/vi")).isNotEmpty();
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(taken.at("/reusedFrom")).isEqualTo(first.at("/id"));
        assertThat(desk.look(later, taken.at("/id"), CLERK).body()).isEqualTo(scan);
    }

    @Test
    void whatWasUsedAgainLiesOnTheShelfOnce() {
        var first = desk.scan(accepted(of(number)), 1, AScan.pdf(1, number));
        var later = accepted(of(number));

        take(later, 1, first.at("/id"));
        var again = take(later, 1, first.at("/id"));

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(jdbc.sql("""
            select count(*) from paper_file where shelved_as = (select shelved_as from paper_file where id = ?)
            """)
                        .param(UUID.fromString(first.at("/id")))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(candidates(accepted(of(number)), CLERK).body().size()).isEqualTo(1);
    }

    @Test
    void whatAnotherCounterHasDigitisedIsUsedAgainWithoutSayingForWhichDossier() throws Exception {
        var code = accepted(of(number));
        var first = desk.scan(code, 1, AScan.pdf(1, number));
        var elsewhere = counter.accept(land(number), UUID.randomUUID().toString(), CLERK_OF_BRANCH_8)
                .at("/code");

        var candidates = candidates(elsewhere, CLERK_OF_BRANCH_8);

        assertThat(candidates.at("/0/fileId")).isEqualTo(first.at("/id"));
        assertThat(candidates.text()).doesNotContain(code);
        assertThat(desk.look(code, first.at("/id"), CLERK_OF_BRANCH_8).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingOfAnotherPersonIsShownOrTaken() {
        var others = desk.scan(accepted(of(number)), 1, AScan.pdf(1, number));
        var later = accepted(of(SOMEBODY_ELSE));

        assertThat(candidates(later, CLERK).text()).doesNotContain(others.at("/id"));
        assertThat(take(later, 1, others.at("/id")).problem()).isEqualTo("not-reusable");
        assertThat(take(later, 1, UUID.randomUUID().toString()).status()).isEqualTo(404);
    }

    @Test
    void whoFilesForSomebodyElseDoesNotLendThemTheirOwnPapers() {
        var own = desk.scan(accepted(of(number)), 1, AScan.pdf(1, number));
        var forAChild = accepted(of(number).owner("Trần Minh An", "0987 654 321"));

        assertThat(candidates(forAChild, CLERK).body().size()).isZero();
        assertThat(take(forAChild, 1, own.at("/id")).problem()).isEqualTo("not-reusable");
    }

    @Test
    void aFileThatWasSupersededAndTheDossiersOwnFilesAreNotOffered() {
        var code = accepted(of(number));
        var first = desk.scan(code, 1, AScan.pdf(1, number));
        var second = desk.scan(code, 1, AScan.pdf(2, number));

        assertThat(candidates(code, CLERK).body().size()).isZero();
        var later = accepted(of(number));
        assertThat(candidates(later, CLERK).text()).contains(second.at("/id"));
        assertThat(take(later, 1, first.at("/id")).problem()).isEqualTo("not-reusable");
    }

    @Test
    void whichFileMustBeSaid() {
        assertThat(counter.post("/api/dossiers/" + accepted(of(number)) + "/papers/1/reuse", "{}", "", CLERK)
                        .at("/errors/0/field"))
                .isEqualTo("fileId");
    }

    private static ADossier of(String number) {
        return forMaritalStatus().filer("identityNumber", number);
    }

    private static ADossier land(String number) {
        return forLand().filer("identityNumber", number);
    }

    private String accepted(ADossier dossier) {
        return counter.accept(dossier).at("/code");
    }

    private Answer candidates(String code, String who) {
        return counter.get("/api/dossiers/" + code + "/papers/reusable", who);
    }

    private Answer take(String code, int paper, String file) {
        return counter.post(
                "/api/dossiers/" + code + "/papers/" + paper + "/reuse", "{\"fileId\": \"" + file + "\"}", "", CLERK);
    }
}
