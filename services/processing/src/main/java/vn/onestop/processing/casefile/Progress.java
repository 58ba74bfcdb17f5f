package vn.onestop.processing.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

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

    protected Progress() {}

    Progress(CaseStatus.Move opening) {
        status = opening.to();
        lastAct = opening.act();
    }

    /** @throws IllegalMove when the table has no such move */
    void move(Act act) {
        arriveAt(status.after(act), act);
    }

    /** The same where the table leaves open where it leads. */
    void move(Act act, CaseStatus to) {
        arriveAt(status.after(act, to), act);
    }

    private void arriveAt(CaseStatus to, Act act) {
        status = to;
        lastAct = act;
        version++;
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
}
