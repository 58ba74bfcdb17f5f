package vn.onestop.processing.casefile;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.onestop.processing.absence.Deputies;
import vn.onestop.processing.route.Colleagues;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;
import vn.onestop.web.InvalidFields;

/** Working on steps: taking them, handing them on, completing them. */
@Service
public class StepWork {

    private final Desk desk;
    private final Schedule schedule;
    private final Colleagues colleagues;
    private final Deputies deputies;

    StepWork(Desk desk, Schedule schedule, Colleagues colleagues, Deputies deputies) {
        this.desk = desk;
        this.schedule = schedule;
        this.colleagues = colleagues;
        this.deputies = deputies;
    }

    public void take(Seen seen, int step, Official by) {
        desk.act(seen, by, Map.of("take", step), (file, now) -> file.take(step, by, now));
    }

    public void complete(Seen seen, int step, Official by) {
        desk.act(seen, by, Map.of("complete", step), (file, now) -> file.complete(step, by, schedule, now));
    }

    public void sendBack(Seen seen, int step, SendBack wish, Official by) {
        desk.act(
                seen,
                by,
                Map.of("sendBack", wish),
                (file, now) -> new Detours(file).sendBack(step, wish, by, schedule, now));
    }

    public void handOn(Seen seen, int step, HandOn wish, Official by) {
        desk.act(seen, by, Map.of("handOn", wish), (file, now) -> {
            var events = file.handOn(step, wish, by, now);
            var handedOn = file.walk().at(step);
            if (!colleagues.mayDo(wish.to(), handedOn.role(), handedOn.agency())) {
                throw InvalidFields.one("to", "casefile.hand-on.no-colleague", wish.to());
            }
            requireThere(wish.to());
            return events;
        });
    }

    /** Whoever is away gets nothing new; who acts for them meanwhile can. */
    private void requireThere(String colleague) {
        var deputy = deputies.of(List.of(colleague)).get(colleague);
        if (deputy != null) {
            throw InvalidFields.one("to", "casefile.hand-on.deputy", colleague, deputy);
        }
        if (deputies.isAway(colleague)) {
            throw InvalidFields.one("to", "casefile.assign.away", colleague);
        }
    }
}
