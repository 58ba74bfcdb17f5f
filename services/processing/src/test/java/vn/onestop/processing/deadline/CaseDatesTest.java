package vn.onestop.processing.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.WARD;
import static vn.onestop.processing.Office.at;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.deadline.CaseDates.Reappointed;
import vn.onestop.processing.route.OfficeTimes;

/** Which date is watched over where the law, the citizen's paper and an apology name different ones. */
class CaseDatesTest {

    private static final Instant DUE = at("2026-03-16T17:00");
    private static final Instant EARLIER = at("2026-03-13T17:00");
    private static final Instant NEW_DATE = at("2026-03-25T17:00");
    private static final Instant MARCH_10 = at("2026-03-10T09:00");

    @Test
    void theEarlierOfWhatTheLawWantsAndWhatTheCitizenHolds() {
        assertThat(dates(DUE, null, EARLIER).promiseDue()).isEqualTo(DUE);
        assertThat(dates(EARLIER, null, EARLIER).promiseDue()).isEqualTo(EARLIER);
        assertThat(dates(NEW_DATE, null, EARLIER).promiseDue()).isEqualTo(DUE);
    }

    @Test
    void theDateGivenWithAnApologyAsLongAsTheCitizenHoldsIt() {
        var apology = new Reappointed(MARCH_10, NEW_DATE);

        assertThat(dates(NEW_DATE, apology, EARLIER).promiseDue()).isEqualTo(NEW_DATE);
        assertThat(dates(EARLIER, apology, EARLIER).promiseDue()).isEqualTo(EARLIER);
    }

    @Test
    void anApologyExcusesTheStepAtHandAndTheOneThatEndsWithTheDossier() {
        var before = new Reappointed(at("2026-03-01T09:00"), NEW_DATE);
        var during = new Reappointed(MARCH_10, NEW_DATE);

        assertThat(stepDue(dates(NEW_DATE, during, EARLIER))).isEqualTo(NEW_DATE);
        assertThat(stepDue(dates(NEW_DATE, before, EARLIER))).isEqualTo(EARLIER);
        assertThat(stepDue(dates(NEW_DATE, before, DUE))).isEqualTo(NEW_DATE);
    }

    @Test
    void aStepThatBeganAfterItsDossierWasDueIsNotLateByItself() {
        var look = new Watch(new OfficeTimes()).begin();

        assertThat(step(look, dates(DUE, null, at("2026-03-02T09:00")))).isEmpty();
        assertThat(step(look, dates(DUE, null, EARLIER))).isPresent();
    }

    @Test
    void theEarliestOfAllDatesIsLookedAtFirst() {
        var watch = new Watch(new OfficeTimes());

        assertThat(watch.next(dates(DUE, null, EARLIER), MARCH_10)).isEqualTo(at("2026-03-12T17:00"));
        assertThat(watch.next(dates(DUE, null, DUE), at("2026-03-16T17:00:01"))).isEqualTo(at("2026-03-16T17:00:01"));
    }

    private static Instant stepDue(CaseDates dates) {
        return dates.stepDue(dates.steps().getFirst());
    }

    private static Optional<Warnings> step(Watch.Look look, CaseDates dates) {
        return look.step(dates, dates.steps().getFirst());
    }

    private static CaseDates dates(Instant held, @Nullable Reappointed reappointed, Instant stepDue) {
        var share = new Share(new BigDecimal("6"), ShareUnit.DAYS);
        return new CaseDates(
                WARD,
                new Limit(10, Limit.Unit.WORKING_DAYS),
                at("2026-03-02T08:00"),
                DUE,
                at("2026-03-13T17:00"),
                held,
                reappointed,
                List.of(new StepDates(2, WARD, share, at("2026-03-02T09:00"), stepDue, null)),
                null);
    }
}
