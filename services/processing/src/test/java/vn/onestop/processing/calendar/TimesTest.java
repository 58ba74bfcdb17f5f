package vn.onestop.processing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.WARD;
import static vn.onestop.processing.Office.at;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.Newborn;
import vn.onestop.processing.calendar.OpenCase.Dates;
import vn.onestop.processing.calendar.OpenCase.LimitedPart;
import vn.onestop.processing.calendar.OpenCase.RunningStep;
import vn.onestop.processing.route.OfficeTimes;
import vn.onestop.processing.route.Standstills;

/** The dates of a case by another calendar: each step that runs has its own. */
class TimesTest {

    private static final Limit TWO_DAYS = new Limit(2, Limit.Unit.WORKING_DAYS);

    @Test
    void everyStepThatRunsHasItsDateWithinItsPartAndItsDossier() {
        var begun = at("2026-03-03T10:00");
        var ends = new LimitedPart(Newborn.POLICE, TWO_DAYS, begun, true);
        var goesOn = new LimitedPart(Newborn.INSURANCE, TWO_DAYS, begun, false);

        var dates = new Times("2026.1", new OfficeTimes()::now)
                .of(open(List.of(step(3, "1", ends), step(4, "3", goesOn), step(5, "1", null), step(6, "20", null))));

        assertThat(dates.due()).isEqualTo(at("2026-03-16T17:00"));
        assertThat(dates.stepDues())
                .isEqualTo(Map.of(
                        3, at("2026-03-05T17:00"),
                        4, at("2026-03-05T17:00"),
                        5, at("2026-03-04T10:00"),
                        6, at("2026-03-16T17:00")));
    }

    private static RunningStep step(int ordinal, String days, @Nullable LimitedPart part) {
        var share = new Share(new BigDecimal(days), ShareUnit.DAYS);
        return new RunningStep(ordinal, WARD, share, at("2026-03-03T10:00"), part);
    }

    private static OpenCase open(List<RunningStep> steps) {
        var due = at("2026-03-13T17:00");
        return new OpenCase(
                UUID.randomUUID(),
                "H26.103.25.7-260302-0001",
                WARD,
                WARD,
                at("2026-03-02T08:00"),
                due,
                new Dates(due, due, false, Map.of()),
                due,
                new Limit(10, Limit.Unit.WORKING_DAYS),
                "2025.9",
                SupplementClock.PAUSE,
                7,
                steps,
                Standstills.NONE,
                null);
    }
}
