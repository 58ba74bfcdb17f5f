package vn.onestop.standalone.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.scenario.Errand.Fate;
import vn.onestop.standalone.scenario.Errand.Twist;

/** Who comes today and why. The same seed makes the same day. */
final class DayPlan {

    private static final String BIRTH = "1.001193";
    private static final String COMPANY = "2.001610";

    private final Random random;
    private final Townspeople people;
    private final List<JsonNode> procedures;
    private final List<Account> clerks;

    DayPlan(long seed, List<JsonNode> procedures, List<Account> clerks) {
        this.random = new Random(seed);
        this.people = new Townspeople(random);
        this.procedures = procedures;
        this.clerks = clerks;
    }

    /** Every procedure is asked for; who comes is mixed. */
    List<Errand> errands(int count) {
        var errands = new ArrayList<Errand>();
        for (var number = 1; number <= count; number++) {
            errands.add(errand(number, procedures.get((number - 1) % procedures.size())));
        }
        return List.copyOf(errands);
    }

    private Errand errand(int number, JsonNode procedure) {
        var fate = fate();
        return new Errand(
                number,
                procedure,
                clerks.get(number % 4 == 0 ? 1 : 0),
                people.citizen(),
                owner(procedure.get("code").asString()),
                fate != Fate.REFUSED && chance(10) ? people.citizen() : null,
                fate,
                twists(fate));
    }

    private @Nullable Citizen owner(String procedure) {
        return switch (procedure) {
            case BIRTH -> people.newborn();
            case COMPANY -> people.company();
            default -> chance(12) ? people.citizen() : null;
        };
    }

    private Fate fate() {
        var drawn = random.nextInt(100);
        if (drawn < 6) {
            return Fate.REFUSED;
        }
        if (drawn < 12) {
            return Fate.DECLINED;
        }
        if (drawn < 20) {
            return Fate.LEFT_IN_WORK;
        }
        if (drawn < 24) {
            return Fate.WITHDRAWN;
        }
        return drawn < 28 ? Fate.LEFT_WAITING : Fate.GRANTED;
    }

    private Set<Twist> twists(Fate fate) {
        var twists = EnumSet.noneOf(Twist.class);
        if (fate == Fate.REFUSED) {
            return twists;
        }
        for (var twist : Twist.values()) {
            if (chance(likelihood(twist))) {
                twists.add(twist);
            }
        }
        if (fate == Fate.LEFT_WAITING) {
            twists.add(Twist.SUPPLEMENT);
        }
        if (fate == Fate.LEFT_WAITING || !twists.contains(Twist.SUPPLEMENT)) {
            twists.remove(Twist.ON_A_LATER_DAY);
        }
        if (fate != Fate.LEFT_IN_WORK) {
            twists.remove(Twist.APOLOGISED_FOR);
        }
        return twists;
    }

    private static int likelihood(Twist twist) {
        return switch (twist) {
            case PAPER_FORGOTTEN, TWO_AT_ONCE -> 8;
            case SENT_TWICE -> 4;
            case SUPPLEMENT -> 18;
            case HANDED_ON, FILED -> 12;
            case SENT_BACK, STAYS_AFTER_ALL, OWES -> 6;
            case COLLECTED -> 40;
            case ON_A_LATER_DAY, APOLOGISED_FOR -> 50;
        };
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
