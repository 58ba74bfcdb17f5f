package vn.onestop.standalone.scenario;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.RunningSystem;
import vn.onestop.standalone.TheSystem;
import vn.onestop.standalone.audit.Audit;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.machine.Service;

/** Services and the broker are killed while people stand at the counters, as machines do not ask when they die. */
@ExtendWith(TheSystem.class)
class KilledInTheMiddleSystemTest {

    private static final int PEOPLE = 100;
    private static final long SEED = 42;
    private static final Duration SLOWEST_DAY = Duration.ofMinutes(10);
    private static final Pattern CODE = Pattern.compile("H26(?:\\.\\d+)+-\\d{6}-\\d{4,}");

    /** In the order in which things can happen to a dossier. */
    private static final List<MessageKind> COURSE = List.of(
            MessageKind.FILED,
            MessageKind.FILING_RETURNED,
            MessageKind.FILING_COMPLETED,
            MessageKind.FILING_CLOSED,
            MessageKind.REFUSED,
            MessageKind.ACCEPTED,
            MessageKind.PAYMENT_REQUESTED,
            MessageKind.PAYMENT_RECEIVED,
            MessageKind.WITHDRAWAL_REQUESTED,
            MessageKind.WITHDRAWAL_DECLINED,
            MessageKind.STOPPED,
            MessageKind.SUPPLEMENT_REQUESTED,
            MessageKind.SUPPLEMENT_INCOMPLETE,
            MessageKind.SUPPLEMENT_RECEIVED,
            MessageKind.PROMISE_MOVED,
            MessageKind.APOLOGY,
            MessageKind.DUE_MISSED,
            MessageKind.RESULT_READY,
            MessageKind.RETURNED);

    /** What one phone was told about one dossier. */
    private record Thread(String phone, String code) {}

    @Test
    void noDossierIsLostNothingIsToldTwiceAndNothingOutOfOrder(RunningSystem system) throws TimeoutException {
        var place = system.place();
        var api = new Api(place.address(Service.GATEWAY), place.office(), Clock.systemUTC());
        var before = api.look("/phone.json").size();
        var day = CompletableFuture.supplyAsync(() -> Scenario.run(place, PEOPLE, SEED, Clock.systemUTC()));

        untilPhonesHave(before + 25, api, day);
        system.kill("processing");
        system.startAgain("processing");
        untilPhonesHave(before + 60, api, day);
        system.kill("notification");
        system.startAgain("notification");
        untilPhonesHave(before + 100, api, day);
        system.kill("kafka");
        system.startAgain("kafka");

        assertThat(day)
                .as("every citizen was told everything exactly once")
                .succeedsWithin(SLOWEST_DAY)
                .isEqualTo(0);
        assertThat(threads(api))
                .isNotEmpty()
                .allSatisfy(
                        (_, said) -> assertThat(said).isSortedAccordingTo(Comparator.comparingInt(COURSE::indexOf)));
        assertThat(deadLetters(api)).as("dead letters").containsOnly(0);
        assertThat(Audit.of(place).differences())
                .as("clocks, cases and books against the facts")
                .isEmpty();
    }

    private static void untilPhonesHave(int messages, Api api, CompletableFuture<?> day) {
        await().dontCatchUncaughtExceptions() // threads of ours whose callers are killed
                .atMost(SLOWEST_DAY)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> day.isDone() || api.look("/phone.json").size() >= messages);
        assertThat(day).as("the day must still be going on").isNotDone();
    }

    private static Map<Thread, List<MessageKind>> threads(Api api) throws TimeoutException {
        return api.look("/phone.json")
                .valueStream()
                .sorted(Comparator.comparing(
                        sms -> Instant.parse(sms.get("receivedAt").asString())))
                .filter(sms -> kind(sms.get("text").asString()) != null)
                .collect(groupingBy(
                        sms -> new Thread(
                                sms.get("to").asString(), code(sms.get("text").asString())),
                        mapping(sms -> kind(sms.get("text").asString()), toList())));
    }

    private static MessageKind kind(String text) {
        var plain = Wording.plain(text);
        return Wording.ORDER.stream()
                .filter(wording -> wording.isIn(plain))
                .map(Wording::kind)
                .findFirst()
                .orElse(null);
    }

    private static String code(String text) {
        var code = CODE.matcher(text);
        return code.find() ? code.group() : "";
    }

    private static List<Integer> deadLetters(Api api) throws TimeoutException {
        var support = Account.named("support");
        var counts = new ArrayList<Integer>();
        for (var service : List.of("processing", "notification", "tracking")) {
            counts.add(
                    api.get(support, "/ops/" + service + "/dead-letters").body().size());
        }
        return counts;
    }
}
