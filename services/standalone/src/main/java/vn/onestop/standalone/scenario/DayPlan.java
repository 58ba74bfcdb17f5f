package vn.onestop.standalone.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.scenario.Errand.Fate;
import vn.onestop.standalone.scenario.Errand.Twist;

/** Who comes today and why. The same seed makes the same day. */
final class DayPlan {

    private static final String BIRTH = "1.001193";
    private static final String NEWBORN = "2.000986";
    private static final String COMPANY = "2.001610";

    private static final List<Fate> DECK = Stream.of(
                    Collections.nCopies(15, Fate.GRANTED),
                    Collections.nCopies(2, Fate.REFUSED),
                    Collections.nCopies(2, Fate.DECLINED),
                    Collections.nCopies(2, Fate.LEFT_IN_WORK),
                    List.of(Fate.LEFT_WAITING, Fate.WITHDRAWN, Fate.UNANSWERED, Fate.TAKEN_BACK))
            .flatMap(List::stream)
            .toList();

    private final Random random;
    private final Townspeople people;
    private final List<JsonNode> procedures;
    private final List<Account> clerks;

    private final List<Fate> deck = new ArrayList<>();

    /** Of whom the counters have the file of a paper. */
    private final List<Citizen> known = new ArrayList<>();

    private int interlinked;

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
        var lateAgency = lateAgency(procedure);
        var fate = lateAgency == null ? fate() : Fate.GRANTED;
        var twists = lateAgency == null ? twists(fate) : EnumSet.noneOf(Twist.class);
        var owner = owner(procedure.get("code").asString());
        var filer = filer(twists, owner);
        return new Errand(
                number,
                procedure,
                clerks.get(number % 4 == 0 ? 1 : 0),
                filer,
                owner,
                fate != Fate.REFUSED && chance(10) ? people.citizen() : null,
                fate,
                twists,
                lateAgency);
    }

    /** Of the dossiers on which several agencies work, every second one waits for one of them. */
    private @Nullable String lateAgency(JsonNode procedure) {
        var agencies = procedure
                .get("phases")
                .valueStream()
                .filter(phase -> phase.hasNonNull("agency"))
                .map(phase -> phase.get("agency").asString())
                .toList();
        return agencies.isEmpty() || interlinked++ % 2 > 0 ? null : agencies.get(random.nextInt(agencies.size()));
    }

    /** Whoever comes for somebody else's matter is not known by their own papers. */
    private Citizen filer(Set<Twist> twists, @Nullable Citizen owner) {
        if (owner != null || known.isEmpty()) {
            twists.remove(Twist.PAPER_AGAIN);
        }
        var filer = twists.contains(Twist.PAPER_AGAIN) ? known.get(random.nextInt(known.size())) : people.citizen();
        if (owner == null && twists.contains(Twist.DIGITISED)) {
            known.add(filer);
        }
        return filer;
    }

    private @Nullable Citizen owner(String procedure) {
        return switch (procedure) {
            case BIRTH, NEWBORN -> people.newborn();
            case COMPANY -> people.company();
            default -> chance(12) ? people.citizen() : null;
        };
    }

    /** Every fate comes as often as it does, and each before long. */
    private Fate fate() {
        if (deck.isEmpty()) {
            deck.addAll(DECK);
            Collections.shuffle(deck, random);
        }
        return deck.removeLast();
    }

    private Set<Twist> twists(Fate fate) {
        return switch (fate) {
            case REFUSED -> EnumSet.noneOf(Twist.class);
            case UNANSWERED, TAKEN_BACK -> EnumSet.of(Twist.FILED);
            case GRANTED, DECLINED, WITHDRAWN, LEFT_IN_WORK, LEFT_WAITING -> drawn(fate);
        };
    }

    private Set<Twist> drawn(Fate fate) {
        var twists = EnumSet.noneOf(Twist.class);
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
            twists.removeAll(Set.of(Twist.APOLOGISED_FOR, Twist.ASKED_IN_VAIN));
        }
        if (fate != Fate.GRANTED) {
            twists.remove(Twist.MENDED);
        }
        if (fate == Fate.WITHDRAWN) {
            twists.remove(Twist.STAYS_AFTER_ALL);
        }
        if (twists.contains(Twist.PAPER_AGAIN)) {
            twists.remove(Twist.DIGITISED);
        }
        return twists;
    }

    private static int likelihood(Twist twist) {
        return switch (twist) {
            case PAPER_FORGOTTEN, TWO_AT_ONCE, PAPER_AGAIN -> 8;
            case SENT_TWICE -> 4;
            case SUPPLEMENT -> 18;
            case HANDED_ON, FILED, CONSULTED, MENDED -> 12;
            case DRAFTED -> 25;
            case SENT_BACK, STAYS_AFTER_ALL, OWES -> 6;
            case COLLECTED, DIGITISED -> 40;
            case ON_A_LATER_DAY, APOLOGISED_FOR, ASKED_IN_VAIN -> 50;
        };
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
