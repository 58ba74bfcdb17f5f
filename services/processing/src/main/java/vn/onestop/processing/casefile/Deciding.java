package vn.onestop.processing.casefile;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/** The end of a case: the leader signs, the clerk numbers and issues. */
@Service
public class Deciding {

    private final Desk desk;
    private final Schedule schedule;

    Deciding(Desk desk, Schedule schedule) {
        this.desk = desk;
        this.schedule = schedule;
    }

    public void decide(Seen seen, Ruling ruling, Official by) {
        desk.act(seen, by, Map.of("decide", ruling), (file, now) -> file.decide(ruling, by, schedule, now));
    }

    /** The same at one step and no other: among many cases nobody looks at where each of them stands. */
    public void signAt(int step, Seen seen, Ruling ruling, Official by) {
        desk.act(seen, by, Map.of("decide", ruling), (file, now) -> {
            file.whileOpen().current(step);
            return file.decide(ruling, by, schedule, now);
        });
    }
}
