package vn.onestop.processing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.at;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.calendar.OpenCase.Dates;
import vn.onestop.processing.route.Standstill;
import vn.onestop.processing.route.Standstills;
import vn.onestop.time.ClockEvent;
import vn.onestop.time.PauseCause;
import vn.onestop.time.TimeLimit;

/** A new calendar computes a case again with all that happened to its clock, in the order in which it happened. */
class OpenCaseTest {

    private static final ClockEvent EXTENDED = new ClockEvent.Extended(
            at("2026-03-04T09:00"), TimeLimit.of(5, TimeLimit.Unit.WORKING_DAYS), "Phải xác minh");

    @Test
    void aLimitThatWasMadeLongerStaysSo() {
        var stand = new Standstill(PauseCause.SUPPLEMENT, at("2026-03-05T10:00"), at("2026-03-11T14:00"));

        var history = extended().with(Standstills.of(List.of(stand))).history();

        assertThat(history)
                .hasExactlyElementsOfTypes(
                        ClockEvent.Started.class,
                        ClockEvent.Extended.class,
                        ClockEvent.Paused.class,
                        ClockEvent.Resumed.class);
    }

    private static OpenCase extended() {
        var due = at("2026-03-23T17:00");
        return new OpenCase(
                UUID.randomUUID(),
                "H26.103.25.7-260302-0001",
                "H26.103.25.7",
                "H26.103.25.7",
                at("2026-03-02T08:00"),
                at("2026-03-16T17:00"),
                new Dates(due, due, false, Map.of()),
                due,
                new Limit(10, Limit.Unit.WORKING_DAYS),
                "2026.1",
                SupplementClock.PAUSE,
                4,
                List.of(),
                Standstills.NONE,
                EXTENDED);
    }
}
