package vn.onestop.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseEvent.Rank;
import vn.onestop.standalone.scenario.Kept.Kind;
import vn.onestop.standalone.scenario.Stands.Keeper;
import vn.onestop.standalone.scenario.Warning.About;
import vn.onestop.time.DueWarnings;

/** What the tables at the end of a scenario say when something is not as it has to be. */
class ClosingTablesTest {

    private static final String CODE = "H26.103.25.7-261201-0001";
    private static final String OTHER = "H26.103.25.7-261201-0002";

    private static final Stands AT_THE_COUNTER = new Stands(CODE, Keeper.INTAKE, "DELIVERED");
    private static final Stands AT_THE_DESKS = new Stands(CODE, Keeper.PROCESSING, "DECIDED");
    private static final Stands FOR_THE_CITIZEN = new Stands(CODE, Keeper.TRACKING, "10");
    private static final Map<String, Standing> RETURNED = Map.of(CODE, Standing.RETURNED);

    @Test
    void aDossierIsCountedWhereAllServicesHaveIt() {
        var all = Set.of(AT_THE_COUNTER, AT_THE_DESKS, FOR_THE_CITIZEN);

        var table = StandingTable.of(RETURNED, new Comparison<>(all, all));

        assertThat(table.differences()).isEmpty();
        assertThat(table.lines().getFirst()).contains("PORTAL", "INTAKE", "PROCESSING", "TRACKING");
        assertThat(table.lines())
                .anySatisfy(line -> assertThat(line)
                        .matches(" *the citizen has the result +10 +1 of 1 +1 of 1 +1 of 1")
                        .hasSize(table.lines().getFirst().length()));
    }

    @Test
    void aServiceThatHasItElsewhereIsNamed() {
        var expected = Set.of(AT_THE_COUNTER, AT_THE_DESKS, FOR_THE_CITIZEN);
        var found = Set.of(AT_THE_COUNTER, AT_THE_DESKS, new Stands(CODE, Keeper.TRACKING, "9"));

        var table = StandingTable.of(RETURNED, new Comparison<>(expected, found));

        assertThat(table.differences())
                .containsExactly(
                        "missing: " + CODE + " is 10 to tracking", "without a cause: " + CODE + " is 9 to tracking");
        assertThat(table.lines())
                .anySatisfy(line -> assertThat(line).endsWith("0 of 1").contains("the citizen has the result"));
    }

    @Test
    void aWarningThatNobodyGotIsNamed() {
        var toTheHead = new Warning(CODE, About.PROMISE, DueWarnings.NEAR, Rank.HEAD, "head");
        var toTheOfficial = new Warning(CODE, About.PROMISE, DueWarnings.NEAR, Rank.OFFICIAL, "official");

        var table = AlertTable.of(new Comparison<>(Set.of(toTheHead, toTheOfficial), Set.of(toTheOfficial)));

        assertThat(table.lines().getFirst()).contains("OFFICIAL", "HEAD", "LEADER");
        assertThat(table.lines())
                .anySatisfy(line -> assertThat(line).matches(" *a promised date is near +1 of 1 +0 of 1 +0 of 0"));
        assertThat(table.differences()).containsExactly("missing: " + CODE + " PROMISE near, to head as HEAD");
    }

    @Test
    void aWarningWithoutACauseIsNamed() {
        var early = new Warning(OTHER, About.STEP, 3, Rank.LEADER, "leader");

        var table = AlertTable.of(new Comparison<>(Set.of(), Set.of(early)));

        assertThat(table.lines())
                .anySatisfy(line -> assertThat(line).matches(" *a step is late +0 of 0 +0 of 0 +1 of 0"));
        assertThat(table.differences())
                .containsExactly("without a cause: " + OTHER + " STEP missed, working day 3, to leader as LEADER");
    }

    @Test
    void anAgencyThatIsBlamedForAnotherIsNamed() {
        var lateAtThePolice = new LateAt(CODE, "H26.22");
        var lateAtTheWard = new LateAt(CODE, "H26.103.25.7");

        var late = new Comparison<>(Set.of(lateAtThePolice), Set.of(lateAtTheWard));

        assertThat(late.differences(LateAt::said))
                .containsExactly(
                        "missing: " + CODE + " was late at H26.22",
                        "without a cause: " + CODE + " was late at H26.103.25.7");
    }

    @Test
    void aPaperThatIsNotThereIsNamed() {
        var receipt = new Kept(CODE, Kind.RECEIPT);
        var file = new Kept(CODE, Kind.FILE);

        var table = PaperTable.of(new Comparison<>(Set.of(receipt, file), Set.of(receipt)));

        assertThat(table.lines().getFirst()).contains("PAPERS", "DOSSIERS");
        assertThat(table.lines()).anySatisfy(line -> assertThat(line).matches(" *receipts \\(form 01\\) +1 of 1"));
        assertThat(table.differences()).containsExactly("missing: " + CODE + " files of papers, examined and kept");
    }
}
