package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.onestop.time.Interlinked.Branch;

/** What holds for every dossier on which several agencies work, whoever takes how long. */
@PropertyDefaults(tries = 20_000)
class LawsOfInterlinkedTest {

    private static final Instant ACCEPTED = Given.at("2026-03-09 09:00");
    private static final List<WorkingTime> OFFICES = List.of(Given.H0730, Given.H0800);

    /** A dossier, and when each of its branches ended. */
    private record Played(Interlinked dossier, Map<Branch, Instant> ends) {
        Instant lastEnd() {
            return Collections.max(ends.values());
        }
    }

    @Property
    void whatIsLateHasACauseAndWhatIsInTimeHasNone(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 6) int size) {
        var played = play(seed, size, 5);

        assertThat(played.dossier().causes(played.lastEnd()).isEmpty())
                .isEqualTo(!played.dossier().isLate(played.lastEnd()));
    }

    @Property
    void aCauseHasOverrunItsOwnTimeByAsMuchAsIsSaid(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 6) int size) {
        var played = play(seed, size, 9);
        var causes = played.dossier().causes(played.lastEnd());

        played.ends().forEach((branch, end) -> {
            var due = played.dossier().due(branch.id());
            if (causes.containsKey(branch.id())) {
                assertThat(end).isAfter(due);
                assertThat(causes).containsEntry(branch.id(), branch.time().officeTimeBetween(due, end));
            }
        });
    }

    @Property
    void whoKeepsTheirTimeAllTheWayNeverMakesTheCitizenWait(
            @ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 6) int size) {
        var played = play(seed, size, 0);

        assertThat(played.dossier().isLate(played.lastEnd())).isFalse();
        assertThat(played.lastEnd()).isBeforeOrEqualTo(played.dossier().due());
    }

    /** Each branch waits for some of those before it and ends at its due instant, or up to so many days later. */
    private static Played play(long seed, int size, int daysLate) {
        var random = new Random(seed);
        var plan = new ArrayList<Branch>();
        for (int i = 0; i < size; i++) {
            var after = new ArrayList<String>();
            plan.stream().filter(_ -> random.nextBoolean()).map(Branch::id).forEach(after::add);
            var limit = random.nextInt(4) == 0
                    ? new TimeLimit.WorkingHours(1 + random.nextInt(20))
                    : new TimeLimit.WorkingDays(1 + random.nextInt(5));
            plan.add(new Branch("b" + i, OFFICES.get(random.nextInt(2)), limit, Set.copyOf(after)));
        }
        var dossier = Interlinked.start(ACCEPTED, plan);
        var ends = new LinkedHashMap<Branch, Instant>();
        for (var branch : plan) {
            var late = Duration.ofDays(random.nextInt(daysLate + 1));
            var end = branch.time().closingAtOrAfter(dossier.due(branch.id()).plus(late));
            end = late.isZero() ? dossier.due(branch.id()) : end;
            dossier = dossier.ended(branch.id(), end);
            ends.put(branch, end);
        }
        return new Played(dossier, ends);
    }
}
