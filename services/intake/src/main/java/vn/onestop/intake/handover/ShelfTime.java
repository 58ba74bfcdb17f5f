package vn.onestop.intake.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.officetime.OfficeTimes;
import vn.onestop.time.WorkingCalendar;

/** How many working days a result has lain at the counter. */
@Component
class ShelfTime {

    private final Catalogue catalogue;
    private final OfficeTimes officeTimes;
    private final Clock clock;

    ShelfTime(Catalogue catalogue, OfficeTimes officeTimes, Clock clock) {
        this.catalogue = catalogue;
        this.officeTimes = officeTimes;
        this.clock = clock;
    }

    /** Until now; the day on which it came is not counted. */
    ToIntFunction<Instant> untilNow() {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var calendar = officeTimes.calendar(catalogue.calendar(today));
        return since -> calendar.workingDaysBetween(LocalDate.ofInstant(since, WorkingCalendar.ZONE), today);
    }
}
