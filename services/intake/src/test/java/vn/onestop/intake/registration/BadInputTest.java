package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.testing.issuer.TestIssuer;

/** Whatever is wrong gets a stable problem that names it, and nothing is half done. */
@IntakeTest
class BadInputTest {

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

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                argumentSet(
                        "11 digits", forMaritalStatus().filer("identityNumber", "00118701234"), "filer.identityNumber"),
                argumentSet(
                        "letters", forMaritalStatus().filer("identityNumber", "00118701234X"), "filer.identityNumber"),
                argumentSet("no number", forMaritalStatus().filerWithout("identityNumber"), "filer.identityNumber"),
                argumentSet("both numbers", forMaritalStatus().filer("taxCode", "0101234567"), "filer.taxCode"),
                argumentSet("tax code", organisation("01012345"), "filer.taxCode"),
                argumentSet("a phone that is none", forMaritalStatus().filer("phone", "12345"), "filer.phone"),
                argumentSet("a phone in words", forMaritalStatus().filer("phone", "số nhà"), "filer.phone"),
                argumentSet("e-mail", forMaritalStatus().filer("email", "hoa.example.vn"), "filer.email"),
                argumentSet("no name", forMaritalStatus().filer("name", "  "), "filer.name"),
                argumentSet("two lines", forMaritalStatus().filer("name", "Hoa\nBcc: all"), "filer.name"),
                argumentSet("owner's phone", forMaritalStatus().owner("Trần Văn Bình", "1"), "owner.phone"),
                argumentSet("nobody files", forMaritalStatus().without("filer"), "filer"),
                argumentSet("no papers said", forMaritalStatus().without("papers"), "papers"),
                argumentSet("unknown paper", forMaritalStatus().papers(1, 7), "papers[1].ordinal"),
                argumentSet("paper twice", forMaritalStatus().papers(1, 1), "papers[1].ordinal"),
                argumentSet("no channel", forMaritalStatus().without("channel"), "channel"),
                argumentSet("no delivery", forMaritalStatus().without("resultDelivery"), "resultDelivery"),
                argumentSet("unknown delivery", forMaritalStatus().with("resultDelivery", "PIGEON"), "resultDelivery"));
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void aFieldThatCannotBeIsNamed(ADossier dossier, String field) {
        var before = everything();

        var answer = counter.accept(dossier);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-fields");
        assertThat(answer.body().at("/errors").findValuesAsString("field")).contains(field);
        assertThat(answer.text()).doesNotContain(ADossier.NUMBER, "Hoa\\nBcc");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void everyWrongFieldIsNamedAtOnceInTheLanguageAskedFor() {
        var answer = counter.accept(forMaritalStatus()
                .filer("phone", "12345")
                .filer("identityNumber", "1")
                .filer("email", "x"));

        assertThat(answer.body().at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("filer.phone", "filer.identityNumber", "filer.email");
        assertThat(answer.body().at("/errors").findValuesAsString("message"))
                .contains("Số định danh cá nhân gồm đúng 12 chữ số.");
    }

    @Test
    void anOrganisationFilesUnderItsTaxCode() {
        assertThat(counter.accept(organisation("0101234567")).status()).isEqualTo(201);
        assertThat(counter.accept(organisation("0101234567-001")).status()).isEqualTo(201);
    }

    @Test
    void aProcedureNobodyKnowsIsNotTaken() {
        assertRefused(counter.accept(forMaritalStatus().procedure("9.999999")), 422, "unknown-procedure");
        assertRefused(counter.refuse(ADossier.outsideCompetence().procedure("9.999999")), 422, "unknown-procedure");
    }

    @Test
    void everyRequiredPaperThatIsMissingIsNamed() {
        var answer = counter.accept(forMaritalStatus().procedure("1.013225").papers(1, 4));

        assertRefused(answer, 422, "papers-missing");
        assertThat(answer.body().at("/papers").findValuesAsString("vi"))
                .containsExactly("Giấy tờ chứng minh quyền sử dụng đất", "Hai bộ bản vẽ thiết kế xây dựng");
        assertThat(answer.at("/detail")).isEqualTo("Hồ sơ còn thiếu 2 giấy tờ bắt buộc.");
    }

    @Test
    void aPaperThatIsOnlyWantedIfThereIsOneMayBeMissing() {
        assertThat(counter.accept(forMaritalStatus().papers(1)).status()).isEqualTo(201);
    }

    @Test
    void aRefusalSaysWhy() {
        var answer =
                counter.refuse(ADossier.outsideCompetence().without("reason").with("explanation", " "));

        assertThat(answer.body().at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("reason", "explanation");
    }

    @Test
    void aRequestWithoutAUsableKeyIsNotTaken() {
        var body = forMaritalStatus().json();

        assertRefused(counter.post("/api/dossiers", body, "", CLERK), 400, "idempotency-key-missing");
        assertRefused(counter.post("/api/dossiers", body, "short", CLERK), 400, "idempotency-key-missing");
    }

    @Test
    void aBodyOfTwoMegabytesIsNotRead() {
        var answer = counter.accept(forMaritalStatus().with("note", "x".repeat(2 << 20)));

        assertRefused(answer, 413, "too-large");
    }

    @Test
    void whatIsNoJsonIsNotGuessedAt() {
        assertRefused(counter.post("/api/dossiers", "{\"procedure\":", key(), CLERK), 400, "malformed-request");
    }

    @Test
    void onlyACounterThatReceivesMayAccept() {
        var citizen = TestIssuer.bearer("citizen", "", "CITIZEN");
        var landOffice = TestIssuer.bearer("land.counter", "H26.20", "COUNTER");
        var nowhere = TestIssuer.bearer("clerk", "", "COUNTER");

        assertRefused(counter.accept(forMaritalStatus(), key(), ""), 401, "not-authenticated");
        assertRefused(counter.accept(forMaritalStatus(), key(), citizen), 403, "not-allowed");
        assertRefused(counter.accept(forMaritalStatus(), key(), landOffice), 403, "not-a-reception-point");
        assertRefused(counter.accept(forMaritalStatus(), key(), nowhere), 403, "not-a-reception-point");
        assertThat(counter.get("/api/dossiers/H26.7.8-260310-0001", citizen).status())
                .isEqualTo(403);
    }

    private void assertRefused(Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.at("/title")).isNotEmpty();
    }

    private static ADossier organisation(String taxCode) {
        return forMaritalStatus().filerWithout("identityNumber").filer("taxCode", taxCode);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private int everything() {
        return jdbc.sql("""
            select (select count(*) from dossier) + (select count(*) from given_answer)
            + (select coalesce(sum(last), 0) from dossier_number)
            """).query(Integer.class).single();
    }
}
