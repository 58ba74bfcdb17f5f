package vn.onestop.standalone.roam;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.onestop.standalone.roam.Stand.ASKED_BACK;
import static vn.onestop.standalone.roam.Stand.HANDED_OVER;
import static vn.onestop.standalone.roam.Stand.MONEY_ASKED;
import static vn.onestop.standalone.roam.Stand.PAPERS_ASKED;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.roam.Life.Made;
import vn.onestop.standalone.scenario.Answer;

/** What happens to an accepted dossier at the counter: money, papers that were asked for, the result (9 → 10). */
final class CounterMoves {

    private static final String SIGNATURE = Base64.getEncoder().encodeToString("""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80">
          <path d="M10 60 L50 20 L80 60 L120 25 L190 45" fill="none" stroke="#123"/>
        </svg>
        """.getBytes(UTF_8));

    private static final List<Map<String, Object>> HANDOVERS = List.of(
            Map.of("way", "COUNTER", "collector", Map.of("who", "FILER"), "signature", SIGNATURE),
            Map.of("way", "COUNTER", "collector", Map.of("who", "FILER"), "signature", SIGNATURE),
            Map.of("way", "POST", "trackingNumber", "EH123456785VN"),
            Map.of("way", "POST", "trackingNumber", "EH123456784VN"),
            Map.of("way", "COUNTER", "collector", Map.of("who", "FILER")));

    private final Life life;
    private final Chance chance;
    private final Keys keys;

    CounterMoves(Life life, Chance chance, Keys keys) {
        this.life = life;
        this.chance = chance;
        this.keys = keys;
    }

    /** From the acceptance until the result is in hand, once, exactly what it costs. */
    Move payFee() {
        var by = chance.mostly(life::isReceivedBy);
        var price = life.plan.price(life.online);
        var amount = chance.is(90) && price > 0 ? price : price + 1000;
        var body = money(0, amount);
        if (life.plan.isCounted() == chance.is(95)) {
            body.put("quantity", 1);
        }
        var legal = life.isReceivedBy(by)
                && life.stand.isCase()
                && !life.stands(Stand.STOPPED, HANDED_OVER)
                && price > 0
                && !life.isFree
                && !life.feePaid
                && amount == price
                && life.plan.isCounted() == body.containsKey("quantity");
        return of("pay the fee", by, "payments", body, legal, _ -> life.feePaid = true);
    }

    /** What the officials have asked for; the case goes on when they hear of it. */
    Move payDemand() {
        var by = chance.mostly(life::isReceivedBy);
        var ordinal = chance.is(90) ? Math.max(1, life.demands) : 1 + chance.below(3);
        var amount = chance.is(90) && life.owed > 0 ? life.owed : life.owed + 1000;
        var legal = life.isReceivedBy(by)
                && life.stands(MONEY_ASKED, ASKED_BACK)
                && life.owed > 0
                && ordinal == life.demands
                && amount == life.owed;
        return of("pay what is asked", by, "payments", money(ordinal, amount), legal, _ -> {
            life.owed = 0;
            life.lastDay = null;
            if (life.stand == MONEY_ASKED) {
                life.isAnsweredAgain(Stand.IN_WORK);
            } else {
                life.before = Stand.IN_WORK;
            }
            life.made.add(new Made(by, "paid at the counter", ordinal));
            life.version++;
            life.officialsListen = true;
        });
    }

    private static Map<String, Object> money(int ordinal, long amount) {
        return new HashMap<>(Map.of("ordinal", ordinal, "amount", amount, "method", "CASH"));
    }

    /** Papers of an open request, each once, and none that is good already; whoever asked looks at them. */
    Move handIn() {
        var by = chance.mostly(life::isReceivedBy);
        var numbers = new ArrayList<Integer>();
        var most = Math.max(1, life.items.size());
        IntStream.rangeClosed(0, chance.below(2))
                .forEach(_ -> numbers.add(chance.is(95) ? 1 + chance.below(most) : most + 1));
        var isOpen = life.stand == PAPERS_ASKED || life.stand == ASKED_BACK && life.before == PAPERS_ASKED;
        var legal = life.isReceivedBy(by)
                && isOpen
                && new HashSet<>(numbers).size() == numbers.size()
                && numbers.stream().allMatch(item -> item <= life.items.size() && !life.good.contains(item));
        var items = numbers.stream()
                .map(item -> Map.of("item", item, "kind", "COPY", "count", 1))
                .toList();
        return of("hand papers in", by, "supplement", Map.of("items", items), legal, _ -> {});
    }

    /** Once, with a signature or a number of the post; who gets a result with a mistake is told that it is mended. */
    Move handOver() {
        var by = chance.mostly(life::isReceivedBy);
        var body = new HashMap<>(chance.any(HANDOVERS));
        if (chance.is(life.corrected ? 60 : 5)) {
            body.put("correctionTold", true);
        }
        var isProven = body.containsKey("signature") || "EH123456785VN".equals(body.get("trackingNumber"));
        var isToldOfTheCorrection = !life.corrected || body.containsKey("correctionTold");
        var legal = life.isReceivedBy(by) && life.stand == Stand.DECIDED && isProven && isToldOfTheCorrection;
        return of("hand over", by, "handover", body, legal, _ -> life.stand = HANDED_OVER);
    }

    private Move of(
            String kind, Account by, String act, Map<String, Object> body, boolean legal, Consumer<Answer> effect) {
        return new Move(kind, by, "/api/dossiers/" + life.code + "/" + act, body, keys.next(), legal, effect);
    }
}
