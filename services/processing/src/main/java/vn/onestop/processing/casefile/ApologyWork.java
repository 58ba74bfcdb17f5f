package vn.onestop.processing.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;
import vn.onestop.web.InvalidFields;

/** Apologising to the citizen, with a new date (form 04). */
@Service
public class ApologyWork {

    /** Beyond that it is a mistake in the year. */
    private static final Duration FURTHEST = Duration.ofDays(366);

    private final Desk desk;
    private final Schedule schedule;

    ApologyWork(Desk desk, Schedule schedule) {
        this.desk = desk;
        this.schedule = schedule;
    }

    public void apologise(Seen seen, NewDate wish, Official by) {
        desk.act(seen, by, Map.of("apologise", wish), (file, now) -> {
            var before = file.clock().held();
            var events = new Appointments(file).apologise(wish, by, schedule, now);
            check(wish.newDate(), before, file.clock().agency(), now);
            return events;
        });
    }

    /** The citizen comes to the counter that promised, so it must be open for officials then. */
    private void check(Instant newDate, Instant before, String agency, Instant now) {
        if (!newDate.isAfter(now) || !newDate.isAfter(before)) {
            throw InvalidFields.one("newDate", "casefile.apology.too-early", Shown.at(before));
        }
        if (newDate.isAfter(now.plus(FURTHEST))) {
            throw InvalidFields.one("newDate", "casefile.apology.too-far");
        }
        if (!schedule.isWorking(agency, newDate)) {
            throw InvalidFields.one("newDate", "casefile.apology.closed", Shown.at(newDate));
        }
    }
}
