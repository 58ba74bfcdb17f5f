package vn.onestop.standalone.roam;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.roam.Shown.Clock;
import vn.onestop.standalone.scenario.Answer;
import vn.onestop.standalone.scenario.Api;
import vn.onestop.standalone.scenario.Patience;

/** Looks until the services show a dossier as the model has it: what one says arrives at the others a little later. */
final class Eyes {

    private static final Duration HEARD_WITHIN = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Account AUDITOR = Account.named("auditor");

    private final Api api;

    Eyes(Api api) {
        this.api = api;
    }

    /** One look, and what it finds that is not as it has to be. */
    private interface Look {
        void look() throws TimeoutException;
    }

    /** @throws Disagreement when it does not come to that within a minute */
    private static void await(Look look) throws TimeoutException {
        var last = Patience.untilGood(HEARD_WITHIN, LOOK_EVERY, () -> difference(look), String::isEmpty);
        if (!last.isEmpty()) {
            throw new Disagreement(last);
        }
    }

    private static String difference(Look look) throws TimeoutException {
        try {
            look.look();
            return "";
        } catch (Disagreement e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Processing has heard of the acceptance, or of the payment. */
    void untilOfficialsKnow(Life life) throws TimeoutException {
        await(() -> lookAtCase(life, Clock.MAY_MOVE));
        life.officialsListen = false;
    }

    private void lookAtCase(Life life, Clock clock) throws TimeoutException {
        Shown.compare(life, clock, seen("processing", api.get(AUDITOR, "/api/cases/" + life.code)));
    }

    /** Intake has heard what was asked for, checked or decided. */
    void untilTheCounterKnows(Life life) throws TimeoutException {
        await(() -> lookAtCounter(life));
        life.counterListens = false;
    }

    private void lookAtCounter(Life life) throws TimeoutException {
        var path = "/api/dossiers/" + life.code;
        var dossier = seen("intake", api.get(AUDITOR, path));
        Shown.same(
                "status at the counter",
                life.stand.atCounter(),
                dossier.get("status").asString());
        if (!life.stand.isCase()) {
            return;
        }
        var isAsked =
                life.stand == Stand.PAPERS_ASKED || life.stand == Stand.ASKED_BACK && life.before == Stand.PAPERS_ASKED;
        var asked = api.get(AUDITOR, path + "/supplement");
        Shown.same("papers are asked for", isAsked, asked.ok());
        if (isAsked) {
            Shown.same("request", life.requests, asked.body().get("ordinal").asInt());
            var good = asked.body()
                    .get("items")
                    .valueStream()
                    .filter(item -> item.get("state").asString().equals("ACCEPTED"))
                    .count();
            Shown.same("good papers", (long) life.good.size(), good);
        }
        var owed = seen("intake", api.get(AUDITOR, path + "/fees"))
                .get("dues")
                .valueStream()
                .anyMatch(due -> due.get("ordinal").asInt() > 0
                        && due.get("state").asString().equals("OWED"));
        Shown.same("money is owed", life.owed > 0 && !life.stand.isOver(), owed);
    }

    /** All services, the citizen's page among them. */
    void lookEverywhere(Life life) throws TimeoutException {
        await(() -> lookAtCounter(life));
        if (life.stand.isCase()) {
            await(() -> lookAtCase(life, life.officialsListen ? Clock.MAY_MOVE : Clock.RUNS_ON));
        }
        if (!life.secret.isEmpty()) {
            await(() -> lookAsCitizen(life));
        }
    }

    private void lookAsCitizen(Life life) throws TimeoutException {
        var receipt = Map.of("code", life.code, "secret", life.secret);
        var shown = seen("/track", api.post(AUDITOR, "/api/track", receipt, Map.of()));
        var code = shown.at("/state/portalCode").asInt();
        var isAtFirstStep = (life.stand == Stand.FREE || life.stand == Stand.IN_WORK)
                && life.step == 1
                && life.current().isAtTheCounter();
        if (!isAtFirstStep) {
            Shown.same("the portal's code", life.stand.portal(), code);
        } else if (!life.isWithOfficials || code != life.stand.portal()) {
            Shown.same("the portal's code", 2, code);
        }
    }

    /** The code of the dossier that mends the result of another, once it is there. */
    String correction(Life life) throws TimeoutException {
        var code = Patience.untilGood(
                HEARD_WITHIN,
                LOOK_EVERY,
                () -> api.get(AUDITOR, "/api/dossiers/" + life.code)
                        .body()
                        .path("correctedBy")
                        .asString(""),
                found -> !found.isEmpty());
        if (code.isEmpty()) {
            throw new Disagreement("no new dossier began by the correction");
        }
        return code;
    }

    private static JsonNode seen(String who, Answer answer) {
        if (!answer.ok()) {
            throw new Disagreement(who + " shows nothing: " + answer.said());
        }
        return answer.body();
    }
}
