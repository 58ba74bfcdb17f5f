package vn.onestop.intake.filing;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.officetime.OfficeTimes;
import vn.onestop.time.DueWarnings;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.time.WorkingTime;

/**
 * The clock of reception (thời hạn trả lời tiếp nhận): it starts when something comes in, at any hour, and runs while the
 * receiving office works. It never runs into the clock of processing.
 */
@Component
class AnswerClock {

    private final FilingSettings settings;
    private final Catalogue catalogue;
    private final OfficeTimes officeTimes;

    AnswerClock(FilingSettings settings, Catalogue catalogue, OfficeTimes officeTimes) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.officeTimes = officeTimes;
    }

    DueWarnings start(String agency, Instant at) {
        var time = time(agency, at);
        return of(time, time.plus(at, settings.answerWithin()));
    }

    /** What was said to be due stays so, whatever calendar has come into force since. */
    DueWarnings of(String agency, Instant due, Instant now) {
        return of(time(agency, now), due);
    }

    private DueWarnings of(WorkingTime time, Instant due) {
        return new DueWarnings(time.minus(due, settings.warnBefore()), due, time);
    }

    private WorkingTime time(String agency, Instant now) {
        var today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        return officeTimes.of(
                catalogue.calendar(today), catalogue.agency(agency, today).orElseThrow());
    }
}
