package vn.onestop.processing.casefile;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/** Gives the citizen the date that a new calendar has made of the promise (hẹn lại theo lịch mới). */
@Service
public class Reissuing {

    private final Desk desk;
    private final Schedule schedule;

    Reissuing(Desk desk, Schedule schedule) {
        this.desk = desk;
        this.schedule = schedule;
    }

    /** @param reason why, as it is kept in the history */
    public void reissue(Seen seen, String reason, Official by) {
        desk.act(seen, by, Map.of("reissue", reason), (file, now) -> new Appointments(file).reissue(by, schedule, now));
    }
}
