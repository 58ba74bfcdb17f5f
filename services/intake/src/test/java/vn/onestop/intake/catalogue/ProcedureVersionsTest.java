package vn.onestop.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.ADMIN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;

/** Procedures are changed by an administrator, in the office where notices of days off are proposed too. */
@IntakeTest
@TestPropertySource(properties = "office.of=ProposalsTest")
class ProcedureVersionsTest {

    private static final String FORM = """
        {
          "effectiveFrom": "2026-03-10",
          "name": {"vi": "Xác nhận tình trạng hôn nhân", "en": "Certificate of marital status"},
          "field": {"vi": "Hộ tịch", "en": "Civil status"},
          "level": "COMMUNE",
          "limit": {"value": 5, "unit": "WORKING_DAYS"},
          "fee": {"amount": 15000, "unit": "case"},
          "papers": [{"name": {"vi": "Tờ khai", "en": "Application"}, "required": true}],
          "result": {"vi": "Giấy xác nhận", "en": "Certificate"},
          "phases": [{"name": {"vi": "Giải quyết", "en": "Processing"}, "steps": [
            {"name": {"vi": "Tiếp nhận", "en": "Reception"}, "role": "COUNTER",
             "share": {"amount": 0.5, "unit": "DAYS"}},
            {"name": {"vi": "Thẩm định", "en": "Review"}, "role": "SPECIALIST",
             "share": {"amount": 3, "unit": "DAYS"}},
            {"name": {"vi": "Ký", "en": "Signing"}, "role": "LEADER", "share": {"amount": 1, "unit": "DAYS"}},
            {"name": {"vi": "Phát hành", "en": "Issue"}, "role": "CLERK", "share": {"amount": 0.5, "unit": "DAYS"}}
          ]}]
        }
        """;

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @BeforeEach
    void onTuesday() {
        clock.set(OfficeClock.USUAL);
    }

    /** AS-25 c: steps of 0.5, 6, 1 and 0.5 days do not fit into five. */
    @Test
    void stepsThatTakeLongerThanTheLimitAreRefusedBySoMuch() {
        var answer = post("9.000001", "", FORM.replace("\"amount\": 3,", "\"amount\": 6,"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).isEqualTo("phases");
        assertThat(answer.at("/errors/0/message")).isEqualTo("Tổng thời gian các bước là 8.0, vượt thời hạn 5 là 3.0.");
        assertThat(counter.get("/api/catalogue/procedures/9.000001", "").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "value": 5              | "value": 0              | limit.value
        2026-03-10              | 2026-03-09              | effectiveFrom
        "role": "CLERK"         | "role": "AUDITOR"       | phases[0].steps[3].role
        "amount": 3, "unit": "DAYS" | "amount": 3, "unit": "HOURS" | phases[0].steps[1].share
        "amount": 3,            | "amount": 0,            | phases[0].steps[1].share
        "level": "COMMUNE",     | "level": "COMMUNE", "pausesWhile": ["HOLIDAYS"], | pausesWhile
        "phases": [{            | "phases": [{"agency": "H26.20", | phases[0].agency
        "phases": [{            | "phases": [{"after": [1], | phases[0].after
        """)
    void whatCannotBeIsRefusedBesideItsField(String right, String wrong, String field) {
        var answer = post("9.000002", "", FORM.replace(right, wrong));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
    }

    @Test
    void aPreviewSaysTheSumsAndKeepsNothing() {
        var answer = post("9.000003", "?preview=true", FORM);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/steps").decimalValue()).isEqualByComparingTo("5.0");
        assertThat(answer.body().at("/spare").decimalValue()).isEqualByComparingTo("0");
        assertThat(counter.get("/api/catalogue/procedures/9.000003", "").status())
                .isEqualTo(404);
    }

    @Test
    void aDossierKeepsTheVersionItWasAcceptedUnder() {
        var code = "1.004873";
        var before = counter.accept(forMaritalStatus());

        var made = post(code, "", FORM);

        assertThat(made.status()).isEqualTo(201);
        var after = counter.accept(forMaritalStatus().papers(1));
        assertThat(after.status()).isEqualTo(201);
        assertThat(after.at("/promise/limit/value")).isEqualTo("5");
        var read = counter.get("/api/dossiers/" + before.at("/code"), CLERK);
        assertThat(read.body().at("/procedure/version").asInt())
                .isEqualTo(made.body().at("/version").asInt() - 1);
        assertThat(read.at("/promise/due")).isEqualTo(before.at("/promise/due"));
    }

    @Test
    void onlyAdministratorsChangeProcedures() {
        assertThat(counter.post("/api/catalogue/procedures/9.000004/versions", FORM, "", CLERK)
                        .status())
                .isEqualTo(403);
    }

    private Answer post(String code, String question, String form) {
        return counter.post("/api/catalogue/procedures/" + code + "/versions" + question, form, "", ADMIN);
    }
}
