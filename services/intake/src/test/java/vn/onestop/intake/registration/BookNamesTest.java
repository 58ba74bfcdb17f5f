package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.AtTheCounter.AUDITOR;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.testing.issuer.TestIssuer;

/** The follow-up book gets its names from the counter, and only who may read the book gets them. */
@IntakeTest
class BookNamesTest {

    /** No other test brings anything in this month. */
    private static final String MONTH = "/api/register/names?month=2025-11";

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Test
    void theNamesOfAMonthComeInTheOrderOfTheBookAndAreWrittenDown() {
        clock.set("2025-11-04T09:15");
        var first = counter.accept(ADossier.forMaritalStatus()).at("/code");
        clock.set("2025-11-05T09:15");
        var second = counter.accept(ADossier.forMaritalStatus().owner("Trần Văn Bình", "0987 654 321"))
                .at("/code");
        clock.set(OfficeClock.USUAL);

        var names = counter.get(MONTH, TestIssuer.bearer("book.leader", "H26.103.25.7", "LEADER"));

        assertThat(names.at("/total")).isEqualTo("2");
        assertThat(names.body().at("/lines").findValuesAsString("code")).containsExactly(first, second);
        assertThat(names.at("/lines/0/name")).isEqualTo(ADossier.NAME);
        assertThat(names.at("/lines/0/address")).isEqualTo(ADossier.ADDRESS);
        assertThat(names.at("/lines/0/phone")).isEqualTo("0912 345 678");
        assertThat(names.at("/lines/1/name")).isEqualTo("Trần Văn Bình");
        assertThat(names.text()).doesNotContain(ADossier.NUMBER, ADossier.EMAIL);
        var looks = counter.get("/api/looks?account=book.leader", AUDITOR);
        assertThat(looks.body()
                        .at("/items")
                        .valueStream()
                        .map(look -> look.at("/shown"))
                        .map(JsonNode::asString))
                .containsExactly("REGISTER", "REGISTER");
        assertThat(looks.at("/items/0/role")).isEqualTo("LEADER");
    }

    @Test
    void anotherAgencySeesItsOwnBookAndAnAuditorThatOfEach() {
        clock.set("2025-10-07T09:15");
        counter.accept(ADossier.forMaritalStatus());
        clock.set(OfficeClock.USUAL);
        var october = "/api/register/names?month=2025-10&agency=H26.103.25.7";

        assertThat(counter.get(october, TestIssuer.bearer("land.leader", "H26.20", "LEADER"))
                        .at("/total"))
                .isEqualTo("0");
        assertThat(counter.get(october, AUDITOR).at("/total")).isEqualTo("1");
        assertThat(counter.get("/api/register/names?month=13-2025", CLERK).status())
                .isEqualTo(400);
    }
}
