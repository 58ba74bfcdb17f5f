package vn.onestop.standalone;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.machine.Place;
import vn.onestop.standalone.machine.Service;
import vn.onestop.standalone.scenario.Answer;
import vn.onestop.standalone.scenario.Api;
import vn.onestop.standalone.terminal.Refused;
import vn.onestop.standalone.terminal.Terminal;

/** Events that a service could not take in, as the support team sees them. */
final class DeadLetters {

    private static final String ROW = "  %-14s %8s  %-44s %-38s %s%n";

    private final Api api;
    private final Account support;

    private DeadLetters(Place place) {
        this.api = new Api(place.address(Service.GATEWAY), place.office(), Clock.systemUTC());
        this.support = Account.named("support");
    }

    /** Lists them, or with {@code resend SERVICE [ID]} sends one or all of a service again. */
    static int run(Place place, List<String> arguments) {
        try {
            var letters = new DeadLetters(place);
            return arguments.isEmpty() ? letters.list() : letters.resend(arguments);
        } catch (TimeoutException e) {
            throw new Refused("The system does not answer. ./onestop status shows what runs.", e);
        }
    }

    private int list() throws TimeoutException {
        var count = 0;
        for (var service : listeners()) {
            var answer = asked(api.get(support, "/ops/" + service + "/dead-letters"));
            for (var letter : answer) {
                if (count++ == 0) {
                    OUT.printf(ROW, "SERVICE", "ID", "EVENT", "DOSSIER", "CAUSE");
                }
                show(service, letter);
            }
        }
        OUT.println(
                count == 0
                        ? "  " + Terminal.good("✓") + " No dead letters: every event was taken in."
                        : "  ./onestop dead-letters resend SERVICE [ID] sends one, or all of a service, again.");
        return 0;
    }

    private static void show(String service, JsonNode letter) {
        OUT.printf(
                ROW,
                service,
                letter.get("id").asString(),
                letter.path("type").asString(letter.path("topic").asString("")),
                letter.path("key").asString(""),
                letter.path("cause").asString("waits for an earlier one"));
    }

    private int resend(List<String> arguments) throws TimeoutException {
        if (!arguments.getFirst().equals("resend") || arguments.size() < 2) {
            throw new Refused("Say which: ./onestop dead-letters resend SERVICE [ID]");
        }
        var which = arguments.size() > 2 ? "/" + arguments.get(2) : "";
        var path = "/ops/" + arguments.get(1) + "/dead-letters" + which + "/retry";
        var done = asked(api.post(support, path, Map.of(), Map.of()));
        var failed = done.path("failedAgain").size();
        OUT.println("  handled " + done.path("handled").size() + ", failed again " + failed);
        return failed == 0 ? 0 : 1;
    }

    private static List<String> listeners() {
        return Stream.of(Service.PROCESSING, Service.NOTIFICATION, Service.TRACKING)
                .map(Service::shortName)
                .toList();
    }

    private static JsonNode asked(Answer answer) {
        if (!answer.ok()) {
            throw new Refused("That did not work: " + answer.said());
        }
        return answer.body();
    }
}
