package vn.onestop.processing.casefile;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.onestop.processing.absence.Deputies;
import vn.onestop.processing.route.Colleagues;
import vn.onestop.processing.route.Official;
import vn.onestop.web.InvalidFields;

/** Giving a free step to a colleague by hand (phân công). */
@Service
public class Assigning {

    private final Desk desk;
    private final Colleagues colleagues;
    private final Deputies deputies;

    Assigning(Desk desk, Colleagues colleagues, Deputies deputies) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.deputies = deputies;
    }

    public void assign(Seen seen, int step, String to, Official by) {
        desk.act(seen, by, Map.of("assign", new Wish(step, to)), (file, now) -> {
            var events = new GivingOut(file).byHand(step, to, by, now);
            var given = file.walk().current(step);
            if (!colleagues.mayDo(to, given.role(), given.agency())) {
                throw InvalidFields.one("to", "casefile.hand-on.no-colleague", to);
            }
            if (deputies.isAway(to)) {
                throw InvalidFields.one("to", "casefile.assign.away", to);
            }
            return events;
        });
    }

    private record Wish(int step, String to) {}
}
