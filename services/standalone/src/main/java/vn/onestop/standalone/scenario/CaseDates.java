package vn.onestop.standalone.scenario;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The dates of a case as they lie before an official, and which of them must not break. */
record CaseDates(Desk desk) {

    /** No clock runs, or none any more. */
    boolean isStill() {
        var pausedAt = desk.view().at("/clock/pausedAt");
        return !pausedAt.isMissingNode() && !pausedAt.isNull()
                || desk.status().equals("DECIDED")
                || desk.status().equals("STOPPED");
    }

    String procedure() {
        return desk.view().at("/procedure/code").asString();
    }

    /** Whose hours the promise goes by. */
    String receivedAt() {
        return desk.view().at("/receivedAt/code").asString();
    }

    Instant acceptedAt() {
        return Instant.parse(desk.view().at("/clock/acceptedAt").asString());
    }

    /** The date given with an apology while the citizen holds it, else the earlier of the promise and the law's. */
    Instant promise() {
        return apology()
                .map(CaseDates::newDate)
                .orElseGet(() -> desk.due().isBefore(desk.held()) ? desk.due() : desk.held());
    }

    /** Its own date; but an apology excuses the step at hand, and one that ends with its dossier, until the new date. */
    Instant step() {
        var due = Instant.parse(desk.current().get("due").asString());
        return apology()
                .filter(apology -> !stepStartedAt().isAfter(instant(apology, "issuedAt")) || !due.isBefore(desk.due()))
                .map(CaseDates::newDate)
                .orElse(due);
    }

    Instant stepStartedAt() {
        return instant(desk.current(), "startedAt");
    }

    private Optional<JsonNode> apology() {
        return desk.view()
                .get("apologies")
                .valueStream()
                .filter(apology -> newDate(apology).equals(desk.held()))
                .findFirst();
    }

    private static Instant newDate(JsonNode apology) {
        return instant(apology, "newDate");
    }

    private static Instant instant(JsonNode node, String field) {
        return Instant.parse(node.get(field).asString());
    }
}
