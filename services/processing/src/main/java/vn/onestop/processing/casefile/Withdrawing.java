package vn.onestop.processing.casefile;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/** The citizen asks to have the dossier back (yêu cầu rút hồ sơ) and may be told no; see {@link Stopping} for a yes. */
@Service
public class Withdrawing {

    private final Desk desk;
    private final Schedule schedule;

    Withdrawing(Desk desk, Schedule schedule) {
        this.desk = desk;
        this.schedule = schedule;
    }

    public void request(Seen seen, String reason, Official by) {
        desk.act(
                seen,
                by,
                Map.of("requestWithdrawal", reason),
                (file, now) -> new Detours(file).requestWithdrawal(reason, by, now));
    }

    public void decline(Seen seen, String because, Official by) {
        desk.act(
                seen,
                by,
                Map.of("declineWithdrawal", because),
                (file, now) -> new Detours(file).declineWithdrawal(because, by, schedule, now));
    }
}
