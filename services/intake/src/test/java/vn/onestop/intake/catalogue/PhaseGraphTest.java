package vn.onestop.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CatalogueEvent.Phase;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Text;
import vn.onestop.intake.catalogue.PhaseGraph.Fault;
import vn.onestop.intake.catalogue.PhaseGraph.Found;

/** Phases that run side by side at several agencies (AS-23), and what cannot be about them. */
class PhaseGraphTest {

    private static final String POLICE = "H26.30";
    private static final Set<String> KNOWN = Set.of(POLICE, "H26.31");
    private static final Limit SAME_DAY = new Limit(1, Limit.Unit.SAME_DAY);
    private static final Phase BIRTH = phase(null, SAME_DAY, Set.of(), "SPECIALIST", ShareUnit.HOURS, "4");
    private static final Phase RESIDENCE = phase(POLICE, days(4), Set.of(1), "SPECIALIST", ShareUnit.DAYS, "4");
    private static final Phase CARD = phase("H26.31", days(4), Set.of(1), "SPECIALIST", ShareUnit.DAYS, "4");
    private static final Phase RESULT = phase(null, SAME_DAY, Set.of(2, 3), "LEADER", ShareUnit.HOURS, "2");

    @Test
    void whatRunsSideBySideCountsOnce() {
        assertThat(new PhaseGraph(days(4), List.of(BIRTH, RESIDENCE, CARD, RESULT)).longest())
                .isEqualByComparingTo("4");
        assertThat(faults(BIRTH, RESIDENCE, CARD, RESULT)).isEmpty();
    }

    @Test
    void theLongestWayMayNotOutlastTheLimit() {
        var later = phase("H26.31", days(4), Set.of(2), "SPECIALIST", ShareUnit.DAYS, "4");

        assertThatThrownBy(() -> StepSums.check("2.001023", days(4), List.of(BIRTH, RESIDENCE, later, RESULT), KNOWN))
                .isInstanceOf(UnusableCatalogue.class)
                .hasMessageContaining("the steps take 8, which is 4 more than the limit of 4");
    }

    @Test
    void aPhaseWaitsOnlyForThoseBeforeIt() {
        var ahead = phase(POLICE, days(4), Set.of(3), "SPECIALIST", ShareUnit.DAYS, "4");
        var nowhere = phase("H26.31", days(4), Set.of(0), "SPECIALIST", ShareUnit.DAYS, "4");

        assertThat(faults(BIRTH, ahead, nowhere, RESULT)).contains(Fault.WAITS_AHEAD, Fault.WAITS_AHEAD);
    }

    @Test
    void allEndsInOnePhaseOfTheAgencyThatDecides() {
        var early = phase(null, SAME_DAY, Set.of(2), "LEADER", ShareUnit.HOURS, "2");
        var elsewhere = phase(POLICE, SAME_DAY, Set.of(2, 3), "LEADER", ShareUnit.HOURS, "2");

        assertThat(faults(BIRTH, RESIDENCE, CARD, early)).containsExactly(Fault.ENDS_APART);
        assertThat(faults(BIRTH, RESIDENCE, CARD, elsewhere)).containsExactly(Fault.LAST_ELSEWHERE);
    }

    @Test
    void theResultIsSignedWhenAllIsDone() {
        var signed = phase(null, SAME_DAY, Set.of(), "LEADER", ShareUnit.HOURS, "2");
        var unsigned = phase(null, SAME_DAY, Set.of(2, 3), "CLERK", ShareUnit.HOURS, "2");

        assertThat(faults(signed, RESIDENCE, CARD, unsigned)).containsExactly(Fault.LAST_UNSIGNED);
    }

    @Test
    void aPartHasALimitThatCanBeHeldAgainstTheWhole() {
        var months = phase(POLICE, new Limit(1, Limit.Unit.MONTHS), Set.of(1), "SPECIALIST", ShareUnit.DAYS, "1");
        var tooLong = phase("H26.31", days(2), Set.of(1), "SPECIALIST", ShareUnit.DAYS, "3");

        assertThat(faults(BIRTH, months, tooLong, RESULT))
                .containsExactly(Fault.LIMIT_IN_ANOTHER_UNIT, Fault.STEPS_EXCEED_LIMIT);
    }

    @Test
    void anAgencyThatNobodyKnowsHasNoPart() {
        var nobody = phase("H26.99", days(4), Set.of(1), "SPECIALIST", ShareUnit.DAYS, "4");

        assertThat(faults(BIRTH, RESIDENCE, nobody, RESULT)).containsExactly(Fault.AGENCY_UNKNOWN);
    }

    @Test
    void phasesThatFollowOneAnotherAreAsTheyWere() {
        var one = phase(null, null, null, "SPECIALIST", ShareUnit.DAYS, "1.5");
        var other = phase(null, null, null, "SPECIALIST", ShareUnit.DAYS, "2.5");

        assertThat(faults(one, other)).isEmpty();
        assertThat(new PhaseGraph(days(4), List.of(one, other)).longest()).isEqualByComparingTo("4.0");
    }

    private static List<Fault> faults(Phase... phases) {
        return new PhaseGraph(days(4), List.of(phases))
                .faults(KNOWN).stream().map(Found::fault).toList();
    }

    private static Limit days(int value) {
        return new Limit(value, Limit.Unit.WORKING_DAYS);
    }

    private static Phase phase(
            @Nullable String agency,
            @Nullable Limit limit,
            @Nullable Set<Integer> after,
            String role,
            ShareUnit unit,
            String amount) {
        var name = new Text("Giai đoạn", "Phase");
        var step = new StepPlan(1, name, role, new Share(new BigDecimal(amount), unit));
        return new Phase(name, List.of(step), agency, limit, after);
    }
}
