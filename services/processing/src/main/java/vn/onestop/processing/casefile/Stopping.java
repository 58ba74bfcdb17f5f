package vn.onestop.processing.casefile;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/** The end of a case without a decision (dừng giải quyết, form 05). */
@Service
public class Stopping {

    private final Desk desk;
    private final Schedule schedule;

    Stopping(Desk desk, Schedule schedule) {
        this.desk = desk;
        this.schedule = schedule;
    }

    public void stop(Seen seen, StopOrder order, Official by) {
        desk.act(seen, by, Map.of("stop", order), (file, now) -> new Detours(file).stop(order, by, schedule, now));
    }
}
