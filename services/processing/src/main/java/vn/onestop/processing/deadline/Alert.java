package vn.onestop.processing.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Deadline;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.NearDue;
import vn.onestop.contracts.CaseEvent.Told;

/** One warning (cảnh báo) and who is told. */
public record Alert(
        UUID dossierId, long sequence, Instant at, Actor actor, Deadline deadline, int level, List<Told> told) {

    /** What kinds of warnings officials tell apart. */
    public enum Kind {
        NEAR_DUE,
        DUE_MISSED,
        /** Another agency has not answered in time. */
        ANSWER_MISSED
    }

    public Kind kind() {
        return level == Said.NEAR ? Kind.NEAR_DUE : Kind.DUE_MISSED;
    }

    public int overdueDays() {
        return Math.max(0, level);
    }

    CaseEvent said() {
        return level == Said.NEAR
                ? new NearDue(dossierId, sequence, at, actor, deadline, told)
                : new DueMissed(dossierId, sequence, at, actor, deadline, overdueDays(), told);
    }
}
