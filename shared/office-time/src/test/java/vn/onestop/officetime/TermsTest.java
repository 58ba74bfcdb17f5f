package vn.onestop.officetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.onestop.officetime.Published.procedure;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.time.ClockTerms;
import vn.onestop.time.InvalidLimit;
import vn.onestop.time.PauseCause;
import vn.onestop.time.Share;
import vn.onestop.time.SupplementMode;
import vn.onestop.time.TimeLimit;

class TermsTest {

    @ParameterizedTest
    @EnumSource
    void aLimitKeepsItsUnit(Limit.Unit unit) {
        var limit = Terms.limit(new Limit(1, unit));

        assertThat(limit.unit().name()).isEqualTo(unit.name());
        assertThat(limit.value()).isEqualTo(1);
    }

    @Test
    void aLimitOfNothingIsRefused() {
        assertThatThrownBy(() -> Terms.limit(new Limit(0, Limit.Unit.WORKING_DAYS)))
                .isInstanceOf(InvalidLimit.class);
    }

    @Test
    void aProcedureSaysWhatItsClockWaitsFor() {
        var land = procedure(
                new Limit(20, Limit.Unit.WORKING_DAYS), SupplementClock.RESTART, Set.of("FINANCIAL_OBLIGATION"));

        assertThat(Terms.of(land))
                .isEqualTo(ClockTerms.of(new TimeLimit.WorkingDays(20), SupplementMode.RESTART)
                        .pausingWhile(PauseCause.FINANCIAL_OBLIGATION));
    }

    @Test
    void aClockThatWaitsForNothingElseWaitsForPapers() {
        assertThat(Terms.of(new Limit(3, Limit.Unit.WORKING_HOURS), SupplementClock.PAUSE))
                .isEqualTo(ClockTerms.of(new TimeLimit.WorkingHours(3), SupplementMode.PAUSE));
    }

    @Test
    void aShareInDaysStaysInDaysAndOneInHoursInHours() {
        assertThat(Terms.share(share("0.25", ShareUnit.DAYS))).isEqualTo(Share.days("0.25"));
        assertThat(Terms.share(share("2", ShareUnit.HOURS))).isEqualTo(Share.hours("2"));
    }

    private static CatalogueEvent.Share share(String amount, ShareUnit unit) {
        return new CatalogueEvent.Share(new BigDecimal(amount), unit);
    }
}
