package vn.onestop.processing.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a case stands, how it came there, and how much it has told of it. */
@Embeddable
class Progress {

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    /** How many facts it has told. */
    private long sequence;

    /** How many moves it has made; what an official has seen when he acts. */
    private int version;

    @Enumerated(EnumType.STRING)
    private Act lastAct;

    /** Where it was done; none where it was done to the case as a whole. */
    private @Nullable Integer lastStep;

    protected Progress() {}

    Progress(CaseStatus.Move opening) {
        status = opening.to();
        lastAct = opening.act();
    }

    /** @throws IllegalMove when the table has no such move */
    void move(Act act) {
        arriveAt(status.after(act), act, null);
    }

    /** Something is done at one step, for which the case stands so; what the citizen owes elsewhere stays owed. */
    void move(Act act, CaseStatus here, int step) {
        var to = here.after(act);
        arriveAt(here == status || isWork(status) ? to : status, act, step);
    }

    /** The same where the table leaves open where it leads. */
    void move(Act act, CaseStatus to) {
        arriveAt(status.after(act, to), act, null);
    }

    private void arriveAt(CaseStatus to, Act act, @Nullable Integer step) {
        status = to;
        lastAct = act;
        lastStep = step;
        version++;
    }

    /** The case is in work as long as somebody has one of its steps. */
    void settle(boolean taken) {
        if (isWork(status)) {
            status = taken ? CaseStatus.IN_WORK : CaseStatus.WAITING;
        }
    }

    /** Nothing is waited for but officials. */
    static boolean isWork(CaseStatus status) {
        return status == CaseStatus.WAITING || status == CaseStatus.IN_WORK;
    }

    /** The place of the next fact in what the case tells. */
    long tell() {
        return ++sequence;
    }

    CaseStatus status() {
        return status;
    }

    int version() {
        return version;
    }

    Act lastAct() {
        return lastAct;
    }

    Optional<Integer> lastStep() {
        return Optional.ofNullable(lastStep);
    }
}
