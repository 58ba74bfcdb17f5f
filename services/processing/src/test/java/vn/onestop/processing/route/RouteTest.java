package vn.onestop.processing.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.onestop.processing.Office.LAND_OFFICE;
import static vn.onestop.processing.Office.WARD;

import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.processing.Office;

/** A dossier goes through the steps of all phases, first where it came in, then where it is decided. */
class RouteTest {

    @Test
    void stepsAreCountedThroughAllPhases() {
        var route = Route.of(Office.inTwoPhases(), WARD, LAND_OFFICE);

        assertThat(route.steps()).extracting(PlannedStep::ordinal).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(route.steps())
                .extracting(PlannedStep::role)
                .containsExactly(
                        Role.COUNTER,
                        Role.SPECIALIST,
                        Role.LEADER,
                        Role.CLERK,
                        Role.SPECIALIST,
                        Role.LEADER,
                        Role.CLERK);
    }

    @Test
    void onlyTheCountersFirstStepStaysWhereTheDossierCameIn() {
        var route = Route.of(Office.inTwoPhases(), WARD, LAND_OFFICE);

        assertThat(route.steps().getFirst().agency()).isEqualTo(WARD);
        assertThat(route.steps().subList(1, 7)).extracting(PlannedStep::agency).containsOnly(LAND_OFFICE);
    }

    @Test
    void aProcedureWithoutStepsIsNoRoute() {
        var empty = Office.procedure("1.000003", SupplementClock.PAUSE);

        assertThatIllegalArgumentException().isThrownBy(() -> Route.of(empty, WARD, WARD));
    }
}
