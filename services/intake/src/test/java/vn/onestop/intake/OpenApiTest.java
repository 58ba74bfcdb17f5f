package vn.onestop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;

@IntakeTest
class OpenApiTest {

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Test
    void describesEveryOperationAndWhatItTakes() {
        var api = counter.get("/v3/api-docs", "").body();

        assertThat(api.at("/paths").propertyNames())
                .contains(
                        "/api/dossiers",
                        "/api/dossiers/refusals",
                        "/api/dossiers/{code}",
                        "/api/dossiers/{code}/receipt",
                        "/api/dossiers/{code}/duplicates",
                        "/api/dossiers/{code}/refusal-slip",
                        "/api/dossiers/{code}/handover",
                        "/api/dossiers/{code}/handover/signature",
                        "/api/handovers",
                        "/api/filings",
                        "/api/filings/mine",
                        "/api/filings/drafts/{key}",
                        "/api/filings/{id}",
                        "/api/filings/{id}/acceptance",
                        "/api/filings/{id}/refusal",
                        "/api/filings/{id}/return",
                        "/api/filings/{id}/completion",
                        "/api/filings/{id}/closure",
                        "/api/dossiers/{code}/fees",
                        "/api/dossiers/{code}/payments",
                        "/api/dossiers/{code}/payment-intents",
                        "/api/dossiers/{code}/refunds",
                        "/api/payments",
                        "/api/catalogue/procedures",
                        "/api/catalogue/procedures/{code}",
                        "/api/catalogue/agencies",
                        "/api/catalogue/calendar",
                        "/api/catalogue/officials",
                        "/api/catalogue/officials/{account}");
        assertThat(api.at("/components/schemas/PersonForm/properties/identityNumber/pattern")
                        .asString())
                .isEqualTo("\\d{12}");
        assertThat(api.at("/components/schemas/AcceptanceForm/required").toString())
                .contains("procedure", "channel", "filer", "papers", "resultDelivery")
                .doesNotContain("owner");
        assertThat(api.at("/paths/~1api~1dossiers/post/parameters").toString()).contains("Idempotency-Key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/dossiers", "/api/dossiers/refusals", "/api/filings"})
    void showsExamplesThatAreTaken(String path) {
        clock.set(OfficeClock.USUAL);
        var api = counter.get("/v3/api-docs", "").body();

        var example =
                api.at("/paths/" + path.replace("/", "~1") + "/post/requestBody/content/application~1json/example");
        var answer = counter.post(
                path,
                example.isString() ? example.asString() : example.toString(),
                "key-of-" + path.length(),
                path.equals("/api/filings") ? AtTheCounter.CITIZEN : AtTheCounter.CLERK);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }
}
