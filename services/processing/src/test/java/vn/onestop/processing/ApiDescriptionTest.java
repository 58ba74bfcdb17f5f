package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The API describes itself. */
class ApiDescriptionTest extends ProcessingTest {

    @Test
    void everyOperationIsDescribed() {
        var api = by(Office.SPECIALIST).get("/v3/api-docs").body();

        assertThat(api.path("paths").propertyNames())
                .contains(
                        "/api/cases",
                        "/api/cases/{code}",
                        "/api/cases/{code}/steps/{ordinal}/take",
                        "/api/cases/{code}/steps/{ordinal}/complete",
                        "/api/cases/{code}/steps/{ordinal}/hand-on",
                        "/api/cases/{code}/supplement-requests",
                        "/api/cases/{code}/supplement-receipts",
                        "/api/cases/{code}/decision",
                        "/api/cases/{code}/apologies",
                        "/api/cases/{code}/forms/control-slip",
                        "/api/alerts",
                        "/api/cases/completions",
                        "/api/cases/{code}/steps/{ordinal}/assign",
                        "/api/cases/{code}/steps/{ordinal}/consultations",
                        "/api/consultations/{code}/{ordinal}/answer",
                        "/api/assignment-rules/{id}",
                        "/api/absences",
                        "/api/workload",
                        "/api/stray-payments");
    }

    @Test
    void thePageOfOneListIsNotThePageOfTheOther() {
        var schemas = by(Office.SPECIALIST).get("/v3/api-docs").body().at("/components/schemas");

        assertThat(schemas.propertyNames()).contains("Worklist.Page", "Alerts.Page", "StrayList.Page", "Alerts.Item");
        assertThat(schemas.at("/Alerts.Page/properties/items/items/$ref").asString())
                .isEqualTo("#/components/schemas/Alerts.Item");
    }

    @Test
    void theSupportTeamSeesHowManyDossiersWaitForTheCatalogue() {
        var support = new OfficialAtWork(
                "http://localhost:" + port, Office.official("support", "", new vn.onestop.processing.route.Role[0]));

        assertThat(support.get("/actuator/health").status()).isEqualTo(200);
    }
}
